import { checkOf } from './learner';
import type { Check, Learner, Question } from './types';

/** What a learner meets in an order or a choice of their own. It follows from one number, so that coming back finds the same. */

/** Mulberry32: small, and good enough to shuffle questions. */
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over what the order is of. */
const mark = (text: string): number => [...text].reduce((hash, c) => Math.imul(hash ^ c.codePointAt(0)!, 0x01000193), 0x811c9dc5);

/** The same things in an order that follows from a seed and what it is an order of (Fisher-Yates). */
export function shuffled<T>(things: readonly T[], seed: number, of: string): T[] {
  const next = numbersFrom(seed ^ mark(of));
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** The attempt that is shown: the one that runs, or else the last one. */
function attemptOf(check: Check, learner: Learner): number {
  const { phase, taken } = checkOf(learner, check.id);
  return phase === 'submitted' ? taken - 1 : taken;
}

/** Ids of the questions of the attempt that is shown, in its order. */
export function drawn(check: Check, learner: Learner): readonly string[] {
  const pools = check.pools ?? [];
  const attempt = attemptOf(check, learner);
  const chosen = new Set(pools.flatMap((pool, index) => pick(pool, learner.seed, `${check.id} ${index} ${attempt}`)));
  const pooled = new Set(pools.flatMap((pool) => pool.questions));
  const asked = check.questions.filter((id) => chosen.has(id) || !pooled.has(id));
  return check.shuffled === true ? shuffled(ranked(asked), learner.seed, `${check.id} ${attempt}`) : asked;
}

/** By id, so that an author who moves questions about does not change what was drawn. */
const ranked = (ids: readonly string[]): string[] => [...ids].sort();

const pick = (pool: { readonly draw: number; readonly questions: readonly string[] }, seed: number, of: string): string[] =>
  shuffled(ranked(pool.questions), seed, of).slice(0, pool.draw);

/** Ids of the options, items or targets of a question in the order in which this learner meets them. */
export function orderOf(question: Question, learner: Learner): readonly string[] {
  const ids = question.targets ?? question.options;
  if (question.shuffled !== true) return ids;
  const order = shuffled(ranked(ids), learner.seed, question.id);
  return isGivenAway(question, order) ? [...order.slice(1), order[0]!] : order;
}

/** Items to be put in order never stand in the right one from the start. */
const isGivenAway = (question: Question, order: readonly string[]): boolean =>
  question.kind === 'ordering' && order.every((id, index) => id === question.correct[index]);
