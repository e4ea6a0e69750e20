import type { Lms, Outcome } from '../../course/types';
import { hasEnded } from '../ended';

/** What may be written to cmi.core.lesson_status; "not attempted" must not be (R15), "browsed" is not ours to say. */
export type LessonStatus = 'incomplete' | 'failed' | 'completed' | 'passed';

const order: readonly LessonStatus[] = ['incomplete', 'failed', 'completed', 'passed'];

/**
 * Which word an outcome takes. Nothing but incomplete as long as a pass can still be had (R43); passed and failed come only from a module with a rule
 * of success, and only once it is complete too. Some
 * platforms honour only some of the words (R19): where completed is not among them, a module that grades nothing is passed.
 */
export function statusOf(outcome: Outcome, words: Lms['status']): LessonStatus {
  const { success } = outcome;
  if (!hasEnded(outcome) || success === 'unknown') return 'incomplete';
  if (words === 'completion') return 'completed';
  if (success === 'none') return words ? 'passed' : 'completed';
  return success;
}

/** The higher of two: a status never goes down (R18). */
export const higher = (one: LessonStatus, other: LessonStatus): LessonStatus =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

/** What the platform said, in our words; anything else than these ("not attempted", "browsed", "") is as good as incomplete. */
export const readStatus = (value: string): LessonStatus => order.find((status) => status === value) ?? 'incomplete';

/** With these nothing more is to be done, and the learner need not be resumed (R24). */
export const isDone = (status: LessonStatus): boolean => status !== 'incomplete';
