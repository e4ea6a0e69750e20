import type { Learner } from '../course/types';
import type { Clock } from '../tracking/clock';
import type { ScormTracker } from '../tracking/scorm/tracker';
import type { FactWiring, Player } from './player';

/** Sends what the learner does from now on, and has done since the start. */
export type SendAnswers = (tracker: ScormTracker, player: Player, clock: Clock, resumed: Learner) => void;

/**
 * Answers go only to a platform whose profile asks for them (R27). What it takes to send them is loaded as soon as the module is there, and then
 * told all that was done since the start. Where it cannot be loaded, the learner's progress is saved all the same.
 */
export const answering =
  (tracker: ScormTracker): FactWiring =>
  (player, clock, resumed) => {
    const { lms } = player.course;
    if (lms?.interactions || lms?.objectives) void player.more().then(({ sendAnswers }) => sendAnswers?.(tracker, player, clock, resumed), () => undefined);
  };
