import { checksIn } from './rules';
import type { Course } from './types';

/**
 * The course with a platform's own pass mark, in per cent: what the platform will record is what the learner is told and what is reported (R49). It
 * takes the place of the author's in each check that success hangs on. A platform compares it with the one score that it is sent: where success
 * does not hang on one check alone, that is the mean of them, and passing the module is reaching the mark with it.
 */
export function withMastery(course: Course, mastery: number | undefined): Course {
  const named = course.success ? checksIn(course.success) : [];
  if (mastery === undefined || named.length === 0) return course;
  const checks = course.checks.map((check) => (named.includes(check.id) && check.mastery !== undefined ? { ...check, mastery } : check));
  return course.success!.checkPassed === undefined ? { ...course, checks, mastery } : { ...course, checks };
}
