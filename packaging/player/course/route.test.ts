import { describe, expect, test } from 'vitest';
import { rollUp } from './route';
import type { Outcome, Route } from './types';

const route = (...graded: boolean[]): Route => ({
  id: 'route-all',
  modules: graded.map((isGraded, index) => ({ id: `m-${index + 1}`, key: index + 1, stem: `m${index + 1}`, graded: isGraded })),
});

const done: Outcome = { completed: true, success: 'none', score: null, progress: 1 };
const outcome = (change: Partial<Outcome>): Outcome => ({ ...done, ...change });
const all = (...outcomes: (Outcome | null)[]) => new Map(outcomes.flatMap((one, index) => (one ? [[index + 1, one] as const] : [])));

test('nothing was opened', () => {
  expect(rollUp(route(false, true), all())).toEqual({ completed: false, success: 'unknown', score: null, progress: 0 });
});

describe('completed', () => {
  test('when all modules are', () => expect(rollUp(route(false, false), all(done, done)).completed).toBe(true));
  test('not while one is open', () => expect(rollUp(route(false, false), all(done, outcome({ completed: false }))).completed).toBe(false));
  test('not while one was never opened', () => expect(rollUp(route(false, false), all(done, null)).completed).toBe(false));
});

describe('success', () => {
  const passed = outcome({ success: 'passed', score: 80 });
  test.each([
    ['none where no module can be passed', route(false, false), all(done, done), 'none'],
    ['passed when all are that can be', route(true, false, true), all(passed, done, passed), 'passed'],
    ['passed even while others are incomplete', route(true, false), all(passed), 'passed'],
    ['unknown while one is open', route(true, true), all(passed), 'unknown'],
    ['failed when one cannot be passed any more', route(true, true), all(passed, outcome({ success: 'failed', score: 20 })), 'failed'],
    ['unknown where an earlier build could not be passed', route(true), all(done), 'unknown'],
    ['none where this build cannot be passed any more', route(false), all(passed), 'none'],
  ] as const)('%s', (_, of, outcomes, expected) => expect(rollUp(of, outcomes).success).toBe(expected));
});

describe('score', () => {
  const scored = (score: number | null) => outcome({ success: 'unknown', score });
  test.each([
    ['none before the first is taken', route(true, true), all(scored(null)), null],
    ['a module that was not taken counts as 0', route(true, true), all(scored(90)), 45],
    ['each with the same weight, rounded down', route(true, true, true), all(scored(100), scored(100), scored(50)), 83],
    ['modules without a pass mark do not count', route(true, false), all(scored(70), done), 70],
  ] as const)('%s', (_, of, outcomes, expected) => expect(rollUp(of, outcomes).score).toBe(expected));

  test('never goes down as more is done', () => {
    const steps = [all(scored(60)), all(scored(60), scored(40)), all(scored(80), scored(40))];
    const scores = steps.map((step) => rollUp(route(true, true), step).score!);
    expect([...scores].sort((one, other) => one - other)).toEqual(scores);
  });
});

test('progress is the mean, and what is complete is done', () => {
  const half = outcome({ completed: false, progress: 0.5 });
  expect(rollUp(route(false, false), all(half, outcome({ progress: 0.2 }))).progress).toBe(0.75);
});
