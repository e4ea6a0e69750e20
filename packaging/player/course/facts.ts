import { objectiveShares } from './check';
import { answerOf, checkOf, scenarioOf } from './learner';
import { isGivenUp } from './question';
import { isGraded, perCent } from './scoring';
import type { Answer, Check, Course, Fact, Learner, Question, Scenario } from './types';

/**
 * What the learner did between two moments, as the rules of the course see it: so that whatever part of the page it was done with, it is told
 * once and in one way. Nothing of a sensitive question is ever a fact (R29).
 */
export const factsBetween = (course: Course, before: Learner, after: Learner): Fact[] => [
  ...(after.page === null || after.page === before.page ? [] : [{ is: 'page-shown', page: after.page } as const]),
  ...course.questions.flatMap((question) => answered(question, answerOf(before, question.id), answerOf(after, question.id))),
  ...course.scenarios.flatMap((scenario) => chosen(scenario, before, after)),
  ...course.checks.flatMap((check) => taken(course, check, before, after)),
];

const answered = (question: Question, before: Answer, after: Answer): Fact[] =>
  question.sensitive || after.attempts <= before.attempts || isGivenUp(before, after)
    ? []
    : [{ is: 'answered', question: question.id, response: after.response, score: isGraded(question) ? after.score : null, attempt: after.attempts }];

function chosen({ id, scenes }: Scenario, before: Learner, after: Learner): Fact[] {
  const [was, now] = [scenarioOf(before, id).taken, scenarioOf(after, id).taken];
  const anew = scenes.filter((scene) => now[scene.id] !== undefined && now[scene.id] !== was[scene.id]);
  return anew.map((scene) => ({ is: 'chosen', scenario: id, scene: scene.id, choice: now[scene.id]! }));
}

function taken(course: Course, check: Check, before: Learner, after: Learner): Fact[] {
  const { taken: attempt, last: score } = checkOf(after, check.id);
  if (attempt <= checkOf(before, check.id).taken) return [];
  const objectives = [...objectiveShares(course, check, after)].map(([id, share]) => ({ id, score: perCent(share) }));
  return [{ is: 'check-taken', check: check.id, attempt, score, mastery: check.mastery ?? null, objectives }];
}
