import { outcomeOf } from '../course/outcome';
import type { Learner } from '../course/types';
import { encode } from '../state/codec';
import { toState } from '../state/learner-state';
import type { Clock, Stopwatch } from '../tracking/clock';
import { Saver, type SaveStatus } from '../tracking/saver';
import type { Snapshot } from '../tracking/tracker';
import type { Handover } from './handover';
import type { Player } from './player';

/** What the platform is to keep of the learner now. */
export function snapshotOf({ course, store, route }: Player): Snapshot {
  const own = {
    state: encode(course.state, toState(course, store.learner)),
    // Platforms show it in their reports.
    location: course.discreet ? '1' : (store.learner.page ?? ''),
    outcome: outcomeOf(course, store.learner),
  };
  return route ? route.whole(own) : own;
}

/** What the document that goes on with the session is to know. */
export const handoverOf = ({ session, tracker }: Player, state: string, stopwatch: Stopwatch): Handover => ({
  state,
  elapsed: stopwatch.elapsed(),
  ...(tracker.records?.() ? { records: tracker.records() } : {}),
  ...(session.isElsewhere ? { isElsewhere: true } : {}),
});

/** What saves, and says honestly how that goes. */
export function makeSaver(player: Player, clock: Clock): Saver {
  const { shell, tracker, words } = player;
  let last = '';
  let isFailing = false;
  const report = (status: SaveStatus): void => {
    if (status === 'saved') last = clock.date().toTimeString().slice(0, 5);
    // Said once, and shown as long as it is so.
    if (status === 'failing' && !isFailing) shell.notify(words('notice.failing'));
    isFailing = status === 'failing';
    shell.setSaveStatus(last === '' || status === 'not-saved' ? words('save.not-saved') : words(isFailing ? 'save.failing' : 'save.saved', last));
  };
  return new Saver({ tracker, clock, snapshot: () => snapshotOf(player), report });
}

/**
 * Saves after every change of the learner from now on. That the first page was opened is saved with the first thing the learner does, or
 * on leaving: a launch costs a platform no second commit. Only where opening it completed the module is that saved at once.
 */
export function wireSaving({ session, shell, store, words }: Player, saver: Saver, resumed: Learner): void {
  if (!session.recording) return shell.setNotRecorded(words('save.not-recorded'), words('exit.leave'));
  if (store.learner.completed && !resumed.completed) saver.changed();
  store.onChange(() => saver.changed());
}
