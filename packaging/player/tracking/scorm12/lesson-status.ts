import type { Outcome } from '../../course/types';

/** What may be written to cmi.core.lesson_status; "not attempted" must not be (R15), "browsed" is not ours to say. */
export type LessonStatus = 'incomplete' | 'failed' | 'completed' | 'passed';

/** Which word an outcome takes: some platforms honour only some of the words, so a profile may bring a policy of its own (R19). */
export type StatusPolicy = (outcome: Outcome) => LessonStatus;

const order: readonly LessonStatus[] = ['incomplete', 'failed', 'completed', 'passed'];

/** The safe default: passed and failed only in a module with a success rule, and only once it is complete too. */
export const safeStatus: StatusPolicy = ({ completed, success }) => {
  if (!completed) return 'incomplete';
  if (success === 'none') return 'completed';
  return success === 'unknown' ? 'incomplete' : success;
};

/** The higher of two: a status never goes down (R18). */
export const higher = (one: LessonStatus, other: LessonStatus): LessonStatus =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

/** What the platform said, in our words; anything else than these ("not attempted", "browsed", "") is as good as incomplete. */
export const readStatus = (value: string): LessonStatus => order.find((status) => status === value) ?? 'incomplete';

/** With these nothing more is to be done, and the learner need not be resumed (R24). */
export const isDone = (status: LessonStatus): boolean => status !== 'incomplete';
