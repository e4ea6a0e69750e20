import { find } from '../components/dom';
import { showCues } from '../components/video/cues';
import { Shell } from '../components/document/shell';
import { makeWords } from '../components/words';
import { newLearner } from '../course/learner';
import { pagesSeen } from '../course/navigation';
import type { Course, Learner } from '../course/types';
import { Stopwatch, type Clock } from '../tracking/clock';
import type { Session, Tracker } from '../tracking/tracker';
import { wireBlocks } from './blocks';
import { wireChecks } from './checks';
import { take, type Handover } from './handover';
import { loadMore, type LoadMore } from './load-more';
import { wireLanguages } from './languages';
import { wireLeavingQuickly } from './leave-quickly';
import { wireLeaving } from './leaving';
import { wireNotes } from './notes';
import { wirePages } from './pages';
import { wireQuestions } from './questions';
import { resume } from './resume';
import { makeSaver, wireSaving } from './saving';
import { wireScenarios } from './scenarios';
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
}

export const courseOf = (source: Document): Course =>
  JSON.parse(find(source, 'meta[name="scormbuilder:course"]').getAttribute('content') ?? '') as Course;

/** Tells a platform what the learner does; packages for a platform that does not want to know are without it. */
export type FactWiring = (player: Player, clock: Clock, resumed: Learner) => void;

/** Starts the session and puts the learner where they stopped. */
export async function play(tracker: Tracker, clock: Clock, drawSeed: () => number, more = loadMore, wireFacts?: FactWiring): Promise<void> {
  const course = courseOf(document);
  const words = makeWords(course.strings, course.language);
  const handed = take(() => window.sessionStorage, course.id);
  const stopwatch = new Stopwatch(clock, handed?.elapsed);
  const session = handedOn(await tracker.start(course, handed?.elapsed), handed);
  const { learner, notice } = resume(course, session, words);
  const player: Player = { course, words, tracker, session, more, shell: new Shell(words), store: new Store(course, withSeed(course, learner, drawSeed)) };
  wireProgress(player);
  wireChecks(player, wireQuestions(player));
  wireScenarios(player);
  showCues();
  const losesNotes = wireNotes(player, () => window.localStorage);
  const saver = makeSaver(player, clock);
  wireLeaving(player, saver);
  wireLeavingQuickly(saver);
  wireLanguages(player, saver, stopwatch, losesNotes);
  wirePages(player);
  wireFacts?.(player, clock, learner ?? newLearner);
  wireSaving(player, saver, learner ?? newLearner);
  wireBlocks();
  wireWindows(player, saver);
  if (notice !== null && handed === null) player.shell.notify(notice);
}

/** What another document has just handed over is newer than what the platform has, or the only thing there is. */
const handedOn = (session: Session, handed: Handover | null): Session => (handed === null ? session : { ...session, state: handed.state });

/** A course that gives each learner questions of their own needs a number to draw them from, once and for good. */
function withSeed(course: Course, learner: Learner | null, drawSeed: () => number): Learner | null {
  const isDrawn = course.state.items.some((item) => item.id === 'learner/seed');
  return isDrawn && (learner?.seed ?? 0) === 0 ? { ...(learner ?? newLearner), seed: drawSeed() } : learner;
}

function wireProgress({ course, store, shell, words }: Player): void {
  store.watch(
    (learner) => pagesSeen(course, learner),
    (seen) => shell.setProgress(seen, course.pages.length),
  );
  let wasCompleted = store.learner.completed;
  store.watch(
    (learner) => learner.completed,
    (isCompleted) => {
      shell.setCompleted(isCompleted);
      if (isCompleted && !wasCompleted) shell.announce(words('notice.completed'));
      wasCompleted = isCompleted;
    },
  );
}
