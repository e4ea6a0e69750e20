import { hideMessage, showMessage } from '../components/document/leaving';
import { rollUp } from '../course/route';
import type { Course, Learner, Outcome, Route, RouteModule } from '../course/types';
import { decodeRoute, encodeRoute, type RoutePart, type RouteState } from '../state/route-codec';
import type { Stopwatch } from '../tracking/clock';
import type { Saver } from '../tracking/saver';
import type { Snapshot } from '../tracking/tracker';
import { attempt } from './attempt';
import { addressed, leave, type Handover } from './handover';
import type { Player, RouteSession } from './player';
import { handoverOf } from './saving';
import { shelfKey } from './shelf-key';

type Go = (address: string) => void;

const goTo: Go = (address) => window.location.replace(address);

/** What the name of the menu's documents starts with. */
const menuStem = 'index';

const shelf = (): Storage => window.sessionStorage;

/**
 * What the documents of one package share: the session, which one leaves open for the next, and the states of all modules, of which each changes
 * its own. A file of its own (`route.js`), which packages of a single module are without; what only the menu does stands in `route-menu.ts`.
 */
export class SharedSession implements RouteSession {
  parts: ReadonlyMap<number, RoutePart> = new Map();
  current = 0;
  readonly modules: readonly RouteModule[];
  readonly isMenu: boolean;
  /** Undefined in the menu. */
  private readonly here: RouteModule | undefined;
  /** The state that was read or written last. */
  private latest = '';
  private player: Player | null = null;

  constructor(
    private readonly course: Course,
    private readonly route: Route,
    private readonly go = goTo,
  ) {
    this.modules = route.modules;
    this.here = this.modules.find(({ id }) => id === course.id);
    this.isMenu = this.here === undefined;
  }

  own(state: string | null): string | null {
    const kept = state === null ? null : decodeRoute(state);
    // What cannot be read the module has words for.
    if (kept === null || !this.knows(kept)) return state;
    this.latest = state!;
    this.parts = kept.parts;
    this.current = kept.current;
    return (this.here && kept.parts.get(this.here.key)?.state) ?? null;
  }

  /** Of another route nothing is taken over. */
  private knows({ parts }: RouteState): boolean {
    return parts.size === 0 || this.modules.some(({ key }) => parts.has(key));
  }

  whole({ state, location, outcome }: Snapshot): Snapshot {
    const key = this.here?.key ?? 0;
    if (this.here) this.tellEnd(this.parts.get(key)?.outcome, outcome);
    const all = this.here ? new Map([...this.parts, [key, { state, outcome }]]) : this.parts;
    // Of modules that an earlier build had nothing is kept: the budget is for those that there are.
    this.parts = new Map([...all].filter(([each]) => this.modules.some((module) => module.key === each)));
    this.latest = encodeRoute({ current: key, parts: this.parts });
    return { state: this.latest, location, outcome: this.outcome() };
  }

  learner(resumed: Learner): Learner {
    return this.here ? resumed : { ...resumed, completed: this.outcome().completed };
  }

  lead(address: string, handover: Handover): void {
    const url = new URL(address);
    // With the launch, which xAPI has in the query.
    url.search = window.location.search;
    this.go(addressed(shelf, this.keyOf(this.documentAt(address)!), handover, url.href));
  }

  wire(player: Player, saver: Saver, stopwatch: Stopwatch, losesNotes: () => boolean): void {
    this.player = player;
    const handover = (): Handover => handoverOf(player, this.latest, stopwatch);
    const change = async (address: string): Promise<void> => {
      // What neither the browser nor the platform has would be lost on the way.
      if (player.session.recording && !keeps() && !(await saver.flush())) return askAgain(player, () => void change(address));
      await saver.release();
      this.lead(address, handover());
    };
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || this.documentAt(link.href) === null) return;
      event.preventDefault();
      if (losesNotes()) ask(player, link, () => void change(link.href));
      else void change(link.href);
    });
    navigation()?.addEventListener('navigate', (event) => {
      const { sameDocument, url } = (event as NavigateEvent).destination;
      const document = sameDocument ? null : this.documentAt(url);
      if (document === null) return;
      void saver.release();
      leave(shelf, this.keyOf(document), handover());
    });
  }

  /** What becomes true of the module for good is told once, just before the platform is told what becomes of all. */
  private tellEnd(before: Outcome | undefined, { completed, score, success }: Outcome): void {
    // Before the document is alive it only hands on what it found.
    if (!this.player?.session.recording) return;
    const { tracker } = this.player;
    if (completed && !before?.completed) tracker.tell({ is: 'module-ended', how: 'completed', score: null });
    if ((success === 'passed' || success === 'failed') && success !== before?.success) tracker.tell({ is: 'module-ended', how: success, score });
  }

  outcome(): Outcome {
    return rollUp(this.route, new Map([...this.parts].map(([key, { outcome }]) => [key, outcome])));
  }

  private readonly keyOf = (document: string): string => shelfKey('handover', this.course, document);

  /** Id of another document of the package, or of the menu, in whatever language; null for what is none. */
  private documentAt(address: string): string | null {
    const [folder, stem] = placeOf(address);
    const [ownFolder, ownStem] = placeOf(window.location.href);
    if (folder !== ownFolder || stem === ownStem) return null;
    return stem === menuStem ? this.route.id : (this.modules.find((module) => module.stem === stem)?.id ?? null);
  }
}

/** The folder of a document, and what its name starts with. */
function placeOf(address: string): readonly [string, string] {
  const { origin, pathname } = new URL(address);
  const slash = pathname.lastIndexOf('/') + 1;
  return [origin + pathname.slice(0, slash), pathname.slice(slash).split('.')[0]!];
}

/** Whether the browser keeps anything for the tab: in a platform's frame it may refuse. */
const keeps = (): boolean => attempt(() => shelf().setItem('scormbuilder:handover', '')) !== null;

function ask({ words }: Player, link: HTMLElement, change: () => void): void {
  const stay = () => {
    hideMessage();
    link.focus();
  };
  showMessage({
    title: words('exit.notes-title'),
    paragraphs: [words('languages.notes-lost')],
    actions: [
      { label: words('exit.back'), act: stay },
      { label: words('route.leave'), act: change },
    ],
  });
}

function askAgain({ words }: Player, again: () => void): void {
  showMessage({
    title: words('exit.not-saved-title'),
    paragraphs: [words('exit.not-saved')],
    actions: [
      { label: words('exit.try-again'), act: again },
      { label: words('exit.back'), act: hideMessage },
    ],
  });
}

/** Not in all browsers yet. */
const navigation = (): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;
