import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, everyKind } from '../tests/fixtures/course';
import { drawn, orderOf, shuffled } from './draw';
import { newLearner, withCheck } from './learner';
import type { Check, Learner } from './types';

const pool = ['p1', 'p2', 'p3', 'p4', 'p5'];
const check: Check = { id: 'mixed', questions: ['fixed', ...pool], pools: [{ draw: 2, questions: pool }], feedback: 'final' };
const seeds = fc.integer({ min: 1, max: 0xffffff });
const learner = (seed: number, taken = 0): Learner =>
  withCheck({ ...newLearner, seed }, check.id, { taken, best: 0, last: 0, passed: false, phase: 'in-progress' });

describe('drawing from a pool', () => {
  test('an attempt holds the fixed questions and as many of the pool as it draws, each once', () => {
    fc.assert(
      fc.property(seeds, fc.nat(15), (seed, taken) => {
        const ids = drawn(check, learner(seed, taken));
        return ids.length === 3 && ids.includes('fixed') && new Set(ids).size === 3 && ids.every((id) => check.questions.includes(id));
      }),
    );
  });

  test('the same learner meets the same attempt again, whatever order the author gives the pool', () => {
    const moved: Check = { ...check, pools: [{ draw: 2, questions: [...pool].reverse() }] };
    fc.assert(fc.property(seeds, (seed) => drawn(check, learner(seed)).join() === drawn(moved, learner(seed)).join()));
  });

  test('what is shown after handing in is what was answered', () => {
    const before = drawn(check, learner(77, 0));
    const after = withCheck(learner(77), check.id, { taken: 1, best: 0, last: 0, passed: false, phase: 'submitted' });
    expect(drawn(check, after)).toEqual(before);
  });

  test('over many learners every question of the pool comes up, about equally often', () => {
    const counts = new Map(pool.map((id) => [id, 0]));
    for (let seed = 1; seed <= 5000; seed++) for (const id of drawn(check, learner(seed))) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const id of pool) expect(Math.abs(counts.get(id)! - 2000)).toBeLessThan(200);
  });

  test('a second attempt is another draw for most', () => {
    const same = Array.from({ length: 200 }, (_, seed) => drawn(check, learner(seed + 1, 0)).join() === drawn(check, learner(seed + 1, 1)).join());
    expect(same.filter(Boolean).length).toBeLessThan(60);
  });

  test('a shuffled check holds the same questions in another order for most', () => {
    const mixed: Check = { id: 'mixed', questions: ['a', 'b', 'c', 'd', 'e'], shuffled: true, feedback: 'final' };
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => drawn(mixed, learner(seed + 1)).join()));
    expect(orders.size).toBeGreaterThan(30);
    expect([...drawn(mixed, learner(5))].sort()).toEqual([...mixed.questions]);
  });
});

test('a shuffle keeps every thing once', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string()), seeds, fc.string(), (things, seed, of) => [...shuffled(things, seed, of)].sort().join() === [...things].sort().join()));
});

test('options stay as the author has them unless shuffling is asked for', () => {
  expect(orderOf(choice('q'), learner(9))).toEqual(['right', 'wrong', 'other']);
});

test('items to be put in order never stand in the right one from the start', () => {
  const ordering = everyKind.find((question) => question.kind === 'ordering')!;
  fc.assert(fc.property(seeds, (seed) => orderOf(ordering, learner(seed)).join() !== ordering.correct.join()));
});
