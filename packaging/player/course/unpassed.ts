import { attemptsLeft } from './check';
import { checkOf } from './learner';
import { checksIn } from './rules';
import type { Course, Learner } from './types';

/** A check that success hangs on and that is not passed. */
export interface Unpassed {
  readonly check: string;
  /** In per cent; null before it was taken. */
  readonly best: number | null;
  /** The pass mark, in per cent. */
  readonly mastery: number;
  /** It can still be taken. */
  readonly isOpen: boolean;
}

/** Checks that success hangs on and that are not passed, those that can still be taken first. */
export function unpassed(course: Course, learner: Learner): Unpassed[] {
  const named = course.success ? checksIn(course.success) : [];
  const all = course.checks.flatMap((check): Unpassed[] => {
    const { taken, best, passed } = checkOf(learner, check.id);
    if (passed || check.mastery === undefined || !named.includes(check.id)) return [];
    return [{ check: check.id, best: taken > 0 ? best : null, mastery: check.mastery, isOpen: attemptsLeft(check, learner) > 0 }];
  });
  return [...all.filter(({ isOpen }) => isOpen), ...all.filter(({ isOpen }) => !isOpen)];
}
