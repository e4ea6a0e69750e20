import { attemptsLeft } from './check';
import { checkOf } from './learner';
import { pagesSeen } from './navigation';
import { checksIn, standing } from './rules';
import type { Course, Learner, Outcome, Rule } from './types';

/** The learner with what the rules say now. Completed and passed, once reached, stay (R18). */
export function settle(course: Course, learner: Learner): Learner {
  const holds = (rule: Rule | undefined) => rule !== undefined && standing(course, rule, learner) === 'holds';
  const completed = learner.completed || holds(course.completion);
  const passed = learner.passed || (course.mastery === undefined ? holds(course.success) : (scoreOf(course, learner) ?? -1) >= course.mastery);
  return completed === learner.completed && passed === learner.passed ? learner : { ...learner, completed, passed };
}

/** The outcome that the platform is told. */
export const outcomeOf = (course: Course, learner: Learner): Outcome => ({
  completed: learner.completed,
  success: successOf(course, learner),
  score: scoreOf(course, learner),
  progress: course.pages.length === 0 ? 1 : pagesSeen(course, learner) / course.pages.length,
});

function successOf(course: Course, learner: Learner): Outcome['success'] {
  if (!course.success) return 'none';
  if (learner.passed) return 'passed';
  return isLost(course, learner) ? 'failed' : 'unknown';
}

/** It can no longer be passed. */
function isLost(course: Course, learner: Learner): boolean {
  if (course.mastery === undefined) return standing(course, course.success!, learner) === 'impossible';
  const named = checksIn(course.success!);
  return course.checks.every((check) => !named.includes(check.id) || checkOf(learner, check.id).passed || attemptsLeft(check, learner) === 0);
}

/** Mean of the best results of the checks that success hangs on; null before the first of them was taken. */
function scoreOf(course: Course, learner: Learner): number | null {
  const records = course.success ? checksIn(course.success).map((id) => checkOf(learner, id)) : [];
  if (!records.some((record) => record.taken > 0)) return null;
  return Math.floor(records.reduce((sum, record) => sum + record.best, 0) / records.length);
}
