import { outcomeOf } from '../course/outcome';
import { encode } from '../state/codec';
import { toState } from '../state/learner-state';
import type { Clock } from '../tracking/clock';
import { Saver } from '../tracking/saver';
import type { Snapshot } from '../tracking/tracker';
import type { Player } from './player';

const snapshotOf = ({ course, store }: Player): Snapshot => ({
  state: encode(course.state, toState(course, store.learner)),
  location: store.learner.page ?? '',
  outcome: outcomeOf(course, store.learner),
});

/** As 14:02. The device's clock serves for this display only. */
const timeNow = (): string => new Date().toTimeString().slice(0, 5);

/** Saves after every change of the learner, and says honestly how that goes. */
export function wireSaving(player: Player, clock: Clock): Saver {
  const { session, shell, store, tracker, words } = player;
  const saver = new Saver({
    tracker,
    clock,
    snapshot: () => snapshotOf(player),
    report: (status) => shell.setSaveStatus(status === 'saved' ? words('save.saved', timeNow()) : words('save.not-saved')),
  });
  if (session.recording) store.onChange(() => saver.changed());
  else shell.setSaveStatus(words('save.not-recorded'));
  return saver;
}
