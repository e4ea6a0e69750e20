import { factsBetween } from '../course/facts';
import type { Learner } from '../course/types';
import type { Clock } from '../tracking/clock';
import type { Player } from './player';

/** Tells the platform from now on what the learner does, for packages whose platform wants to know. */
export function wireFacts(player: Player, clock: Clock, resumed: Learner): void {
  const { course, store, tracker } = player;
  if (!player.session.recording) return;
  let [told, since] = [resumed, clock.now()];
  const tell = () => {
    // Another window may have taken over.
    if (!player.session.recording) return;
    const facts = store.isAdopting ? [] : factsBetween(course, told, store.learner);
    // How long each of several answers took that are handed in together nobody knows.
    const latency = facts.length === 1 ? clock.now() - since : undefined;
    for (const fact of facts) tracker.tell(fact, latency);
    if (facts.length > 0) since = clock.now();
    told = store.learner;
  };
  tell();
  store.onChange(tell);
}
