import type { Scorm12Tracker } from '../tracking/scorm12/adapter';
import type { FactWiring } from './player';

/**
 * Answers go only to a platform whose profile asks for them (R27). What it takes to send them is loaded as soon as the module is there, and then
 * told all that was done since the start. Where it cannot be loaded, the learner's progress is saved all the same.
 */
export const answering =
  (tracker: Scorm12Tracker): FactWiring =>
  (player, clock, resumed) => {
    const { lms } = player.course;
    if (lms?.interactions || lms?.objectives) void player.more().then(({ sendAnswers }) => sendAnswers(tracker, player, clock, resumed), () => undefined);
  };
