import type { Question, Response } from '../types';

/** An item and where it was put. */
export interface Pair {
  readonly item: string;
  readonly target: string;
}

export const toPair = (token: string): Pair => {
  const [item = '', target = ''] = token.split('>');
  return { item, target };
};

export const fromPair = ({ item, target }: Pair): string => `${item}>${target}`;

/** Matching and sorting: each item in its place earns the same share. An item put in two places counts as the last. */
export function scorePairs(question: Question, response: Response): number {
  const placed = new Map(response.map(toPair).map(({ item, target }) => [item, target]));
  const right = question.correct.map(toPair).filter(({ item, target }) => placed.get(item) === target).length;
  return question.correct.length === 0 ? 1 : right / question.correct.length;
}
