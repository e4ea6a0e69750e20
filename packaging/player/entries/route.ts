import { hideMessage, showMessage } from '../components/document/leaving';
import { linkTo, menu, showDone, showStops, type Stop } from '../components/route/route';
import { newLearner } from '../course/learner';
import { outcomeOf } from '../course/outcome';
import { rollUp } from '../course/route';
import type { Course, Learner, Outcome, Route, RouteModule } from '../course/types';
import { decodeRoute, encodeRoute, type RoutePart } from '../state/route-codec';
import type { Stopwatch } from '../tracking/clock';
import type { Saver } from '../tracking/saver';
import type { Eventually, Session, Snapshot } from '../tracking/tracker';
import { leave } from './handover';
import type { Player, RouteSession } from './player';

type Go = (address: string) => void;

const goTo: Go = (address) => window.location.replace(address);

/** What the name of the menu's documents starts with. */
const menuStem = 'index';

/**
 * What the documents of one package share: the session, which one leaves open for the next, and the states of all modules, of which each changes
 * its own. A file of its own (`route.js`), which packages of a single module are without.
 */
export class SharedSession implements RouteSession {
  /** Undefined in the menu. */
  private readonly here: RouteModule | undefined;
  private parts: ReadonlyMap<number, RoutePart> = new Map();
  /** The state that was read or written last. */
  private latest = '';

  constructor(
    course: Course,
    private readonly route: Route,
    private readonly go = goTo,
  ) {
    this.here = route.modules.find(({ id }) => id === course.id);
  }

  /** From the menu, with which every launch begins, to the module that was left before it was complete. */
  leadsOn({ state }: Session, elapsed: number): boolean {
    const kept = state === null || this.here ? null : decodeRoute(state);
    const stopped = kept && this.route.modules.find(({ key }) => key === kept.current);
    const link = stopped && linkTo(stopped.id);
    if (!link || kept.parts.get(stopped.key)?.outcome.completed) return false;
    leave(() => window.sessionStorage, stopped.id, { state: state!, elapsed, isUntold: true });
    this.follow(link.href);
    return true;
  }

  own(state: string | null): string | null {
    const kept = state === null ? null : decodeRoute(state);
    // What cannot be read the module has words for.
    if (kept === null) return state;
    this.latest = state!;
    this.parts = kept.parts;
    return (this.here && kept.parts.get(this.here.key)?.state) ?? null;
  }

  whole({ state, location, outcome }: Snapshot): Snapshot {
    const key = this.here?.key ?? 0;
    const all = this.here ? new Map([...this.parts, [key, { state, outcome }]]) : this.parts;
    // Of modules that an earlier build had nothing is kept: the budget is for those that there are.
    this.parts = new Map([...all].filter(([each]) => this.route.modules.some((module) => module.key === each)));
    this.latest = encodeRoute({ current: key, parts: this.parts });
    return { state: this.latest, location, outcome: this.outcome() };
  }

  learner(resumed: Learner | null): Learner | null {
    return !this.here && this.outcome().completed ? { ...newLearner, completed: true } : resumed;
  }

  wire(player: Player, saver: Saver, stopwatch: Stopwatch, losesNotes: () => boolean): void {
    const handOver = (address: string): Eventually<boolean> => {
      const saved = saver.release();
      leave(() => window.sessionStorage, this.documentAt(address)!, { state: this.latest, elapsed: stopwatch.elapsed() });
      return saved;
    };
    const change = (address: string) => void Promise.resolve(handOver(address)).then(() => this.follow(address));
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || this.documentAt(link.href) === null) return;
      event.preventDefault();
      if (losesNotes()) ask(player, link, () => change(link.href));
      else change(link.href);
    });
    navigation()?.addEventListener('navigate', (event) => {
      const { sameDocument, url } = (event as NavigateEvent).destination;
      if (!sameDocument && this.documentAt(url) !== null) void handOver(url);
    });
    if (this.here) this.tellEnds(player);
    else this.keepMenu(player);
  }

  private outcome(): Outcome {
    return rollUp(this.route, new Map([...this.parts].map(([key, { outcome }]) => [key, outcome])));
  }

  /** Id of another document of the package, or of the menu, in whatever language; null for what is none. */
  private documentAt(address: string): string | null {
    const [folder, stem] = placeOf(address);
    const [ownFolder, ownStem] = placeOf(window.location.href);
    if (folder !== ownFolder || stem === ownStem) return null;
    return stem === menuStem ? this.route.id : (this.route.modules.find((module) => module.stem === stem)?.id ?? null);
  }

  /** With the launch, which xAPI has in the query. */
  private follow(address: string): void {
    const url = new URL(address);
    url.search = window.location.search;
    this.go(url.href);
  }

  private keepMenu({ store }: Player): void {
    const root = menu()!;
    const { modules } = this.route;
    const stopOf = (id: string): Stop => {
      const module = modules.find((one) => one.id === id)!;
      return toStop(module, this.parts.get(module.key)?.outcome);
    };
    const show = () => {
      showStops(root, stopOf);
      showDone(root, modules.filter(({ key }) => this.parts.get(key)?.outcome.completed).length, modules.length);
    };
    show();
    // Another window may hand over what was done there.
    store.onChange(() => queueMicrotask(show));
  }

  /** What becomes true of the module for good is told once, while the platform is told what becomes of all. */
  private tellEnds({ course, session, store, tracker }: Player): void {
    let told = this.parts.get(this.here!.key)?.outcome;
    const tell = () => {
      const now = outcomeOf(course, store.learner);
      const isTelling = session.recording && !store.isAdopting;
      if (isTelling && now.completed && !told?.completed) tracker.tell({ is: 'module-ended', how: 'completed', score: null });
      const { success, score } = now;
      if (isTelling && (success === 'passed' || success === 'failed') && success !== told?.success) tracker.tell({ is: 'module-ended', how: success, score });
      told = now;
    };
    tell();
    store.onChange(tell);
  }
}

function toStop({ graded }: RouteModule, outcome?: Outcome): Stop {
  if (!outcome) return { state: 'new', progress: 0 };
  const { completed, progress, success } = outcome;
  const ended = graded && (success === 'passed' || success === 'failed') ? success : 'completed';
  return { state: completed ? ended : 'begun', progress };
}

/** The folder of a document, and what its name starts with. */
function placeOf(address: string): readonly [string, string] {
  const { origin, pathname } = new URL(address);
  const slash = pathname.lastIndexOf('/') + 1;
  return [origin + pathname.slice(0, slash), pathname.slice(slash).split('.')[0]!];
}

function ask({ words }: Player, link: HTMLElement, change: () => void): void {
  const stay = () => {
    hideMessage();
    link.focus();
  };
  showMessage({
    title: words('route.notes-title'),
    paragraphs: [words('languages.notes-lost')],
    actions: [
      { label: words('exit.back'), act: stay },
      { label: words('route.leave'), act: change },
    ],
  });
}

/** Not in all browsers yet. */
const navigation = (): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;
