import { attemptsLeft } from './check';
import { checkOf, scenarioOf } from './learner';
import type { Course, Learner, Rule } from './types';

/** A rule holds, may still come to hold, or cannot any more (a check whose attempts are used up). */
export type Standing = 'holds' | 'open' | 'impossible';

const when = (holds: boolean): Standing => (holds ? 'holds' : 'open');

/** How a rule stands for a learner. */
export function standing(course: Course, rule: Rule, learner: Learner): Standing {
  if (rule.all) return allOf(rule.all.map((inner) => standing(course, inner, learner)));
  if (rule.any) return anyOf(rule.any.map((inner) => standing(course, inner, learner)));
  if (rule.pages) return when(rule.pages.every((page) => learner.seen.includes(page)));
  if (rule.checkTaken !== undefined) return when(checkOf(learner, rule.checkTaken).taken > 0);
  if (rule.checkPassed !== undefined) return checkPassed(course, rule.checkPassed, learner);
  if (rule.scenarioFinished !== undefined) return when(scenarioOf(learner, rule.scenarioFinished).finished);
  return 'open';
}

const allOf = (inner: readonly Standing[]): Standing =>
  inner.includes('impossible') ? 'impossible' : inner.includes('open') ? 'open' : 'holds';

const anyOf = (inner: readonly Standing[]): Standing =>
  inner.includes('holds') ? 'holds' : inner.includes('open') ? 'open' : 'impossible';

function checkPassed(course: Course, id: string, learner: Learner): Standing {
  if (checkOf(learner, id).passed) return 'holds';
  const check = course.checks.find((one) => one.id === id);
  return check && attemptsLeft(check, learner) > 0 ? 'open' : 'impossible';
}

/** Ids of the checks that a rule names, each once. */
export function checksIn(rule: Rule): string[] {
  const inner = [...(rule.all ?? []), ...(rule.any ?? [])].flatMap(checksIn);
  const own = [rule.checkPassed, rule.checkTaken].filter((id) => id !== undefined);
  return [...new Set([...inner, ...own])];
}
