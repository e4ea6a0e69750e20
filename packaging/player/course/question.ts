import { answerOf, withAnswer } from './learner';
import { perCent, score } from './scoring';
import type { Answer, Learner, Question } from './types';

/** Most attempts that the state can count (4 bits). */
const mostAttempts = 15;

/** What a checked answer amounts to. */
export const judge = (question: Question, before: Answer, selected: readonly string[]): Answer => ({
  attempts: Math.min(before.attempts + 1, mostAttempts),
  score: perCent(score(question, selected)),
  selected,
});

/** The learner after answering. A sensitive answer leaves no trace (R29). */
export const answer = (learner: Learner, question: Question, selected: readonly string[]): Learner =>
  question.sensitive
    ? learner
    : withAnswer(learner, question.id, judge(question, answerOf(learner, question.id), selected));

/** The learner with options picked and not yet checked, so that leaving loses nothing. */
export const pick = (learner: Learner, question: Question, selected: readonly string[]): Learner =>
  question.sensitive ? learner : withAnswer(learner, question.id, { ...answerOf(learner, question.id), selected });

/** True when a question in the flow of a page can be answered again. */
export const canTryAgain = (question: Question, given: Answer): boolean =>
  given.score < 100 && given.attempts < (question.attempts ?? Infinity);
