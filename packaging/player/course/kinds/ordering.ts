import type { Question, Response } from '../types';

/**
 * Ordering: the share of neighbours in the right order that stand so in the answer too, whatever stands between them: what counts is
 * what comes before what, so that one item out of place does not make all the others wrong. An answer that is not complete earns nothing.
 */
export function scoreOrder(question: Question, response: Response): number {
  const place = new Map(response.map((id, index) => [id, index]));
  if (question.correct.some((id) => !place.has(id)) || response.length !== question.correct.length) return 0;
  const steps = question.correct.slice(1).map((id, index) => place.get(question.correct[index]!)! < place.get(id)!);
  return steps.length === 0 ? 1 : steps.filter((isRight) => isRight).length / steps.length;
}
