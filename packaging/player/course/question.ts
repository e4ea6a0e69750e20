import { answerOf, withAnswer } from './learner';
import { perCent, score } from './scoring';
import type { Answer, Learner, Question, Response } from './types';

/** Of a question that may be tried without end so many attempts are counted. */
const mostAttempts = 14;

/** The most that the state can count (4 bits) says that the right answer was shown, which ends the tries for good. */
const shown = 15;

/** True when nothing is left to answer: every item has its target, and anything else has an answer at all. */
export const isComplete = (question: Question, response: Response): boolean =>
  response.length > 0 && (question.targets === undefined || response.length === question.options.length);

/** What a checked answer amounts to. */
export const judge = (question: Question, before: Answer, response: Response): Answer => ({
  attempts: Math.min(before.attempts + 1, question.attempts ?? mostAttempts),
  score: perCent(score(question, response)),
  response,
});

/** The learner after answering. A sensitive answer leaves no trace (R29). */
export const answer = (learner: Learner, question: Question, response: Response): Learner =>
  question.sensitive
    ? learner
    : withAnswer(learner, question.id, judge(question, answerOf(learner, question.id), response));

/** The learner with options picked and not yet checked, so that leaving loses nothing. */
export const pick = (learner: Learner, question: Question, response: Response): Learner =>
  question.sensitive ? learner : withAnswer(learner, question.id, { ...answerOf(learner, question.id), response });

/** An answer after which the right one was shown: it counts as before, and whoever comes back does not earn the points for what they were told. */
export const givenUp = (given: Answer): Answer => ({ ...given, attempts: shown });

/** The learner shown the right answer. */
export const giveUp = (learner: Learner, question: Question): Learner => withAnswer(learner, question.id, givenUp(answerOf(learner, question.id)));

/** True where nothing was answered, and the right answer was only shown. */
export const isGivenUp = (before: Answer, { attempts, response }: Answer): boolean => attempts === shown && response === before.response;

/** True when a question in the flow of a page can be answered again. */
export const canTryAgain = (question: Question, given: Answer): boolean =>
  given.score < 100 && given.attempts < (question.attempts ?? shown);

/** What to begin another try with: the answer given, to be improved on. A single pick starts empty, or it would only be repeated. */
export const toTryAgain = (question: Question, given: Answer): Response =>
  question.kind === 'choice' || question.kind === 'true-false' ? [] : given.response;
