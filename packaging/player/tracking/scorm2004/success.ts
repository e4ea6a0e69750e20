import type { Lms, Outcome } from '../../course/types';

/** What may be written to cmi.success_status. */
export type Success = 'unknown' | 'failed' | 'passed';

const order: readonly Success[] = ['unknown', 'failed', 'passed'];

/**
 * Which word an outcome takes. A platform whose profile honours no word of success is told none; for one that honours nothing else, a module
 * that grades nothing is passed when it is completed (R19).
 */
export function successOf({ completed, success }: Outcome, words: Lms['status']): Success {
  if (words === 'completion') return 'unknown';
  if (success === 'none') return words && completed ? 'passed' : 'unknown';
  return success;
}

/** The higher of two: a status never goes down (R18). */
export const higherSuccess = (one: Success, other: Success): Success => (order.indexOf(one) >= order.indexOf(other) ? one : other);

/** What the platform said, in our words. */
export const readSuccess = (value: string): Success => order.find((status) => status === value) ?? 'unknown';
