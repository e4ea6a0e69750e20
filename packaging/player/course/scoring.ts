import { scoreNumber } from './kinds/numeric';
import { scoreOne, scoreSeveral } from './kinds/options';
import { scoreOrder } from './kinds/ordering';
import { scorePairs } from './kinds/pairs';
import { scoreText } from './kinds/text';
import type { Question, QuestionKind, Response } from './types';

/** How right an answer is. */
export type Verdict = 'correct' | 'partial' | 'incorrect' | 'given';

type Scorer = (question: Question, response: Response) => number;

/** What has no right answer: it earns nothing, and nobody is told that it is wrong. */
const ungraded: Scorer = () => 0;

const scorers: Readonly<Record<QuestionKind, Scorer>> = {
  choice: scoreOne,
  multiple: scoreSeveral,
  'true-false': scoreOne,
  scale: ungraded,
  matching: scorePairs,
  sorting: scorePairs,
  ordering: scoreOrder,
  'fill-in': scoreText,
  numeric: scoreNumber,
  hotspot: scoreSeveral,
  'select-words': scoreSeveral,
  'free-text': ungraded,
};

/** True when there is a right answer, and points for it. */
export const isGraded = (question: Question): boolean => scorers[question.kind] !== ungraded;

/** How right an answer is, from 0 to 1. Pure: the same question and answer give the same share everywhere. */
export function score(question: Question, response: Response): number {
  const share = scorers[question.kind](question, response);
  return question.fullOnly === true && share < 1 ? 0 : share;
}

export const verdictOf = (question: Question, share: number): Verdict =>
  !isGraded(question) ? 'given' : share >= 1 ? 'correct' : share > 0 ? 'partial' : 'incorrect';

/** A share as whole per cent. Rounded down, so that 69.9 never reads as a pass at 70; the nudge undoes binary fractions. */
export const perCent = (share: number): number => Math.floor(share * 100 + 1e-9);
