import { drawn, orderOf } from './draw';
import { answerOf, checkOf, withCheck, withoutAnswers } from './learner';
import { answer, isComplete, pick } from './question';
import { isGraded, perCent, score } from './scoring';
import type { Check, Course, Learner, Question } from './types';

/** Most attempts that the state can count (4 bits). */
const mostTaken = 15;

/** The questions of the attempt that count. Sensitive ones never do: a result could give their answer away (R29). */
export const countedQuestions = (course: Course, check: Check, learner: Learner): Question[] =>
  drawn(check, learner).flatMap((id) =>
    course.questions.filter((question) => question.id === id && !question.sensitive && isGraded(question)),
  );

/** Share of the points earned, from 0 to 1. */
export function checkShare(course: Course, check: Check, learner: Learner): number {
  const questions = countedQuestions(course, check, learner);
  const total = questions.reduce((sum, question) => sum + question.points, 0);
  const earned = questions.reduce((sum, q) => sum + q.points * score(q, answerOf(learner, q.id).response), 0);
  return total === 0 ? 1 : earned / total;
}

/** For each objective that the attempt serves the share of its points that was earned, from 0 to 1. */
export function objectiveShares(course: Course, check: Check, learner: Learner): ReadonlyMap<string, number> {
  const sums = new Map<string, { earned: number; total: number }>();
  for (const question of countedQuestions(course, check, learner)) {
    if (question.objective === undefined) continue;
    const { earned, total } = sums.get(question.objective) ?? { earned: 0, total: 0 };
    const share = score(question, answerOf(learner, question.id).response);
    sums.set(question.objective, { earned: earned + question.points * share, total: total + question.points });
  }
  return new Map([...sums].map(([id, { earned, total }]) => [id, earned / total]));
}

/** Ids of the questions that still want an answer, in order. */
export const unanswered = (course: Course, check: Check, learner: Learner): string[] =>
  countedQuestions(course, check, learner)
    .filter((question) => !isAnswered(check, learner, question))
    .map((question) => question.id);

const isAnswered = (check: Check, learner: Learner, question: Question): boolean => {
  const given = answerOf(learner, question.id);
  return check.feedback === 'final' ? isComplete(question, given.response) || question.kind === 'ordering' : given.attempts > 0 && isComplete(question, given.response);
};

/** How many times it can still be taken; an attempt that runs is not counted yet. */
export const attemptsLeft = (check: Check, learner: Learner): number =>
  Math.max(0, (check.attempts ?? Infinity) - checkOf(learner, check.id).taken);

/** A new attempt, with no answers. No change when there is none left, or one runs. */
export function start(check: Check, learner: Learner): Learner {
  const record = checkOf(learner, check.id);
  if (record.phase === 'in-progress' || attemptsLeft(check, learner) === 0) return learner;
  return withCheck(withoutAnswers(learner, check.questions), check.id, { ...record, phase: 'in-progress' });
}

/** The learner without answers to questions that the attempt does not ask: an earlier build drew them from other pools. */
export function withoutUndrawn(course: Course, learner: Learner): Learner {
  const stale = course.checks.flatMap((check) => {
    const asked = drawn(check, learner);
    return check.questions.filter((id) => learner.questions[id] && !asked.includes(id));
  });
  return stale.length > 0 ? withoutAnswers(learner, stale) : learner;
}

/** The attempt handed in. What was reached before is never lowered (R18). */
export function submit(course: Course, check: Check, given: Learner): Learner {
  const record = checkOf(given, check.id);
  if (record.phase !== 'in-progress') return given;
  const learner = asShown(course, check, given);
  const share = checkShare(course, check, learner);
  return withCheck(answered(course, check, learner), check.id, {
    taken: Math.min(record.taken + 1, mostTaken),
    best: Math.max(record.best, perCent(share)),
    last: perCent(share),
    passed: record.passed || isPass(check, share),
    phase: 'submitted',
  });
}

/** Items to be put in order have one from the start: left as it is, it is the answer. Nobody is made to move what is right, or seems so. */
const asShown = (course: Course, check: Check, learner: Learner): Learner =>
  countedQuestions(course, check, learner)
    .filter(({ id, kind }) => check.feedback === 'final' && kind === 'ordering' && answerOf(learner, id).response.length === 0)
    .reduce((now, question) => pick(now, question, orderOf(question, now)), learner);

const isPass = (check: Check, share: number): boolean =>
  check.mastery !== undefined && perCent(share) >= check.mastery;

const answered = (course: Course, check: Check, learner: Learner): Learner =>
  check.feedback === 'immediate'
    ? learner
    : countedQuestions(course, check, learner).reduce((now, q) => answer(now, q, answerOf(now, q.id).response), learner);

/** Right answers are given away only when nothing more hangs on them. */
export const mayReveal = (check: Check, learner: Learner): boolean =>
  check.mastery === undefined || checkOf(learner, check.id).passed || attemptsLeft(check, learner) === 0;
