import { find } from '../components/dom';
import { Shell } from '../components/document/shell';
import type { QuestionComponent } from '../components/question/question';
import { makeWords } from '../components/words';
import { isAchieved } from '../course/ending';
import { newLearner } from '../course/learner';
import { withMastery } from '../course/mastery';
import { pagesSeen } from '../course/navigation';
import type { Course, Learner, Outcome, RouteModule } from '../course/types';
import type { RoutePart } from '../state/route-codec';
import { Stopwatch, type Clock } from '../tracking/clock';
import { noPlatform } from '../tracking/no-platform';
import type { Saver } from '../tracking/saver';
import type { Session, Snapshot, Tracker } from '../tracking/tracker';
import { wireBlocks } from './blocks';
import { take, type Handover } from './handover';
import { cameAgain, leftBehind } from './left-behind';
import { loadMore, loadQuietly, type LoadMore } from './load-more';
import { documentChosen, mayPrefer, wireLanguages } from './languages';
import { wireLeavingQuickly } from './leave-quickly';
import { wireLeaving } from './leaving';
import { outcomeNow } from './outcome-now';
import { wirePages } from './pages';
import { wireQuestions } from './questions';
import { resume, type Resumed } from './resume';
import { leadsOn, wireMenu } from './route-menu';
import { makeSaver, wireSaving } from './saving';
import { shelfKey } from './shelf-key';
import { Store } from './store';
import { wireWindows } from './windows';

/** What the parts of a running player share. */
export interface Player {
  readonly course: Course;
  readonly store: Store;
  readonly words: ReturnType<typeof makeWords>;
  readonly shell: Shell;
  readonly tracker: Tracker;
  /** Recording ends when another window takes over. */
  session: Session;
  readonly more: LoadMore;
  /** The questions of the document, by id; none in the menu. */
  readonly questions: Map<string, QuestionComponent>;
  /** What the platform calls the learner; asked for only where there are notes, and empty where nobody is named. */
  readonly learner: string;
  /** Another document of the package has just handed over: the same person goes on. */
  readonly isGoingOn: boolean;
  /** Whether notes that are kept nowhere would be lost with the page. */
  losesNotes: () => boolean;
  /** Null where the module has a package of its own. */
  readonly route: RouteSession | null;
}

/** What a document has besides that shares its package with others (`route.js`). */
export interface RouteSession {
  readonly isMenu: boolean;
  readonly modules: readonly RouteModule[];
  /** What is kept of each module, by its key. */
  readonly parts: ReadonlyMap<number, RoutePart>;
  /** Key of the module that was shown last; 0 for the menu. */
  readonly current: number;
  /** This document's part of what all of them keep. */
  own(state: string | null): string | null;
  /** What all of them keep, with this document's part as it is now. */
  whole(own: Snapshot): Snapshot;
  /** What all modules amount to. */
  outcome(): Outcome;
  /** The learner as this document knows them: in the menu there is nothing to do. */
  learner(resumed: Learner): Learner;
  /** Goes to another document, and leaves it the session. */
  lead(address: string, handover: Handover): void;
  wire(player: Player, saver: Saver, stopwatch: Stopwatch, losesNotes: () => boolean): void;
}

const routeOf = (course: Course): RouteSession | null =>
  (window as { scormbuilderRoute?: (course: Course) => RouteSession }).scormbuilderRoute?.(course) ?? null;

export const courseOf = (source: Document): Course =>
  JSON.parse(find(source, 'meta[name="scormbuilder:course"]').getAttribute('content') ?? '') as Course;

/** Tells a platform what the learner does; packages for a platform that does not want to know are without it. */
export type FactWiring = (player: Player, clock: Clock, resumed: Learner) => void;

/** Starts the session and puts the learner where they stopped. */
export async function play(tracker: Tracker, clock: Clock, drawSeed: () => number, more = loadMore, wireFacts?: FactWiring): Promise<Player | undefined> {
  const written = courseOf(document);
  const words = makeWords(written.strings, written.language);
  const route = routeOf(written);
  const handed = take(() => window.sessionStorage, shelfKey('handover', written));
  const stopwatch = new Stopwatch(clock, handed?.elapsed);
  const left = leftBehind(written);
  const all = handedOn(orOver(await tracker.start(written, handed?.elapsed, handed?.records), tracker, handed, left), handed);
  if (forMenu && handed === null && (await leadsOn(route!, tracker, all, stopwatch.elapsed()))) return undefined;
  const session = route ? { ...all, state: route.own(all.state), location: null } : all;
  const course = route ? written : withMastery(written, session.mastery);
  const resumed = resume(course, session, words);
  if (resumed.learner === null && session.state !== null) tracker.stateLost?.();
  const known = route ? route.learner(resumed.learner ?? newLearner) : resumed.learner;
  const { ofOtherBuild } = resumed;
  const isUntold = handed === null || handed.isUntold || session.mode === 'over';
  const isForeign = (isUntold || cameAgain()) && session.mode !== 'none' && session.mode !== 'over' && (documentChosen(known) !== null || mayPrefer(known));
  const loaded = session.mode === 'review' || ofOtherBuild || isForeign ? await soon(more) : null;
  const learner = session.mode === 'review' && loaded ? loaded.atPlace(known, { course, tracker }) : known;
  const player: Player = { course, words, tracker, session, more, questions: new Map(), route, ...whoseNotes(tracker, handed), losesNotes: () => false, shell: new Shell(words), store: new Store(course, withSeed(course, learner, drawSeed)) };
  if (isForeign && loaded && (await loaded.goesOnInLanguage(player, learner, stopwatch))) return undefined;
  wireProgress(player);
  const losesNotes = () => player.losesNotes();
  if (!forMenu) {
    wireQuestions(player);
    wireBlocks();
  }
  const saver = makeSaver(player, clock);
  wireLeaving(player, saver);
  wireLeavingQuickly(saver);
  wireLanguages(player, saver, stopwatch, losesNotes);
  wirePages(player);
  wireFacts?.(player, clock, learner ?? newLearner);
  wireSaving(player, saver, learner ?? newLearner);
  route?.wire(player, saver, stopwatch, losesNotes);
  if (session.mode === 'review') loaded?.keepPlace(player);
  if (session.isElsewhere) saver.abandon();
  if (forMenu) wireMenu(player, route!);
  wireWindows(player, saver);
  const changes = ofOtherBuild && loaded ? loaded.sayUpdated(course, resumed.learner!, ofOtherBuild, words) : [];
  const notice = [resumed.notice ?? [], changes].flat().join(' ');
  if (notice && isUntold) player.shell.notify(notice, wayOn(resumed, words));
  loadQuietly(player, clock);
  return player;
}

/** To where the learner stopped, where a link has led them to another page. */
const wayOn = ({ page }: Resumed, words: Player['words']): { label: string; href: string } | undefined =>
  page === null || document.getElementById(page)?.matches('.is-current') ? undefined : { label: words('notice.go-on'), href: `#${page}` };

/** A platform that opens a session once refuses a page that is loaded again, or the next one where it has ended the session: the learner's progress is shown all the same. */
const orOver = (session: Session, tracker: Tracker, handed: Handover | null, left: string | null): Session =>
  session.mode === 'none' && tracker !== noPlatform && (handed !== null || cameAgain()) ? { ...session, mode: 'over', state: left } : session;

const whoseNotes = (tracker: Tracker, handed: Handover | null): Pick<Player, 'learner' | 'isGoingOn'> => ({
  learner: document.querySelector('[data-notes]') ? tracker.learnerId() : '',
  isGoingOn: handed !== null,
});

/** What another document has just handed over is newer than what the platform has, or the only thing there is. */
function handedOn(session: Session, handed: Handover | null): Session {
  const { state, isElsewhere } = handed ?? {};
  return { ...session, state: state ?? session.state, ...(isElsewhere ? { isElsewhere, recording: false } : {}) };
}

/** What few need, where it comes within a second: nobody waits longer for their place. */
const soon = (more: LoadMore) => Promise.race([more().catch(() => null), new Promise<null>((resolve) => setTimeout(resolve, 1_000, null))]);

/** A course that gives each learner questions of their own needs a number to draw them from, once and for good. */
function withSeed(course: Course, learner: Learner | null, drawSeed: () => number): Learner | null {
  const isDrawn = course.state.items.some((item) => item.id === 'learner/seed');
  return isDrawn && (learner?.seed ?? 0) === 0 ? { ...(learner ?? newLearner), seed: drawSeed() } : learner;
}

function wireProgress(player: Player): void {
  const { course, store, shell, words } = player;
  store.watch(
    (learner) => pagesSeen(course, learner),
    (seen) => shell.setProgress(seen, course.pages.length),
  );
  let was: boolean | null = null;
  store.watch(
    () => isAchieved(outcomeNow(player)),
    (isDone) => {
      shell.setCompleted(isDone);
      if (isDone && was === false) shell.announce(words(outcomeNow(player).success === 'passed' ? 'notice.passed' : 'notice.completed'));
      was = isDone;
    },
  );
}
