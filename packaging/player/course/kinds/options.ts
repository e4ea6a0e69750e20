import type { Question, Response } from '../types';

/** One answer out of several: right or not. */
export const scoreOne = (question: Question, response: Response): number =>
  response.length === 1 && question.correct.includes(response[0]!) ? 1 : 0;

/**
 * Several answers: each right one counts up and each wrong one counts down by the same share, never below nothing, so that
 * picking everything earns nothing.
 */
export function scoreSeveral(question: Question, response: Response): number {
  const picked = new Set(response);
  const right = question.correct.filter((id) => picked.has(id)).length;
  const wrong = picked.size - right;
  if (question.correct.length === 0) return wrong === 0 ? 1 : 0;
  return Math.max(0, (right - wrong) / question.correct.length);
}
