import type { Question, QuestionKind } from './types';

/** How right an answer is. */
export type Verdict = 'correct' | 'partial' | 'incorrect';

type Scorer = (question: Question, selected: readonly string[]) => number;

/** One answer out of several: right or not. */
const scoreChoice: Scorer = (question, selected) =>
  selected.length === 1 && question.correct.includes(selected[0]!) ? 1 : 0;

/**
 * Several answers: each right one counts up and each wrong one counts down by the same share, never below nothing, so that
 * picking everything earns nothing.
 */
const scoreMultiple: Scorer = (question, selected) => {
  const picked = new Set(selected);
  const right = question.correct.filter((id) => picked.has(id)).length;
  const wrong = picked.size - right;
  if (question.correct.length === 0) return wrong === 0 ? 1 : 0;
  return Math.max(0, (right - wrong) / question.correct.length);
};

const scorers: Readonly<Record<QuestionKind, Scorer>> = { choice: scoreChoice, multiple: scoreMultiple };

/** How right an answer is, from 0 to 1. */
export const score = (question: Question, selected: readonly string[]): number =>
  scorers[question.kind](question, selected);

export const verdictOf = (share: number): Verdict => (share >= 1 ? 'correct' : share > 0 ? 'partial' : 'incorrect');

/** A share as whole per cent. Rounded down, so that 69.9 never reads as a pass at 70; the nudge undoes binary fractions. */
export const perCent = (share: number): number => Math.floor(share * 100 + 1e-9);
