import { attemptsLeft } from './check';
import { answerOf, checkOf, scenarioOf } from './learner';
import type { Course, Learner } from './types';

/** What a learner can do on a page besides reading. */
export type Activity = 'question' | 'check' | 'scenario';

type IsOpen = (course: Course, learner: Learner, id: string) => boolean;

/** Whether there is still something to do: a question to answer, a check to take or to pass, a scenario to finish. */
export const isOpen: Readonly<Record<Activity, IsOpen>> = {
  /** Of a sensitive answer nothing is known (R29), and those of a check are the check's. */
  question: ({ questions, checks }, learner, id) =>
    answerOf(learner, id).attempts === 0 && questions.some((one) => one.id === id && !one.sensitive) && !checks.some((one) => one.questions.includes(id)),
  check({ checks }, learner, id) {
    const { taken, passed } = checkOf(learner, id);
    return taken === 0 || (!passed && checks.some((one) => one.id === id && one.mastery !== undefined && attemptsLeft(one, learner) > 0));
  },
  scenario: (_, learner, id) => !scenarioOf(learner, id).finished,
};
