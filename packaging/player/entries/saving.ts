import { outcomeOf } from '../course/outcome';
import { encode } from '../state/codec';
import { toState } from '../state/learner-state';
import type { Clock } from '../tracking/clock';
import { Saver } from '../tracking/saver';
import type { Snapshot } from '../tracking/tracker';
import type { Player } from './player';

/** What the platform is to keep of the learner now. */
export const snapshotOf = ({ course, store }: Player): Snapshot => ({
  state: encode(course.state, toState(course, store.learner)),
  location: store.learner.page ?? '',
  outcome: outcomeOf(course, store.learner),
});

/** As 14:02. The device's clock serves for this display only. */
const timeNow = (): string => new Date().toTimeString().slice(0, 5);

/** What saves, and says honestly how that goes. */
export function makeSaver(player: Player, clock: Clock): Saver {
  const { shell, tracker, words } = player;
  return new Saver({
    tracker,
    clock,
    snapshot: () => snapshotOf(player),
    report: (status) => shell.setSaveStatus(status === 'saved' ? words('save.saved', timeNow()) : words('save.not-saved')),
  });
}

/**
 * Saves after every change of the learner from now on. That the first page was opened is saved with the first thing the learner does, or
 * on leaving: a launch costs a platform no second commit. Only where opening it completed the module is that saved at once.
 */
export function wireSaving({ session, shell, store, words }: Player, saver: Saver, wasCompleted: boolean): void {
  if (!session.recording) return shell.setSaveStatus(words('save.not-recorded'));
  if (store.learner.completed && !wasCompleted) saver.changed();
  store.onChange(() => saver.changed());
}
