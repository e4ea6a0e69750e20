import { toPair } from './kinds/pairs';
import type { Question, Response } from './types';

/** How a single option or item did. */
export type Mark = 'chosen-right' | 'chosen-wrong' | 'missed';

/** A mark at each option picked or item placed, and at what was missed when that may be given away. */
export function marksOn(question: Question, response: Response, isRevealing: boolean): ReadonlyMap<string, Mark> {
  if (question.targets !== undefined) return marksOnItems(question, response);
  if (question.kind === 'scale' || question.kind === 'ordering') return new Map();
  const marks = new Map<string, Mark>();
  for (const id of question.options) {
    const isRight = question.correct.includes(id);
    if (response.includes(id)) marks.set(id, isRight ? 'chosen-right' : 'chosen-wrong');
    else if (isRight && isRevealing) marks.set(id, 'missed');
  }
  return marks;
}

const marksOnItems = (question: Question, response: Response): ReadonlyMap<string, Mark> =>
  new Map(response.map((token) => [toPair(token).item, question.correct.includes(token) ? 'chosen-right' : 'chosen-wrong'] as const));

/** Ids of the options or items whose own feedback belongs to an answer, in the author's order. */
export function taughtBy(question: Question, response: Response): string[] {
  const answered = new Set(response.map((token) => toPair(token).item));
  return question.kind === 'ordering' ? [] : question.options.filter((id) => answered.has(id));
}
