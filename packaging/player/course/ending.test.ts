import { expect, test } from 'vitest';
import { endingOf, hasEnded, isAchieved } from './ending';
import type { Outcome } from './types';

const all: readonly (readonly [boolean, Outcome['success'], string, boolean, boolean])[] = [
  [false, 'none', 'open', false, false],
  [false, 'unknown', 'open', false, false],
  [false, 'passed', 'open', false, false],
  [false, 'failed', 'open', false, false],
  [true, 'none', 'completed', true, true],
  [true, 'unknown', 'to-pass', false, false],
  [true, 'passed', 'passed', true, true],
  [true, 'failed', 'not-passed', true, false],
];

test.each(all)('R49: completed %s with success %s comes to %s', (completed, success, ending, isOver, isDone) => {
  const outcome = { completed, success };
  expect(endingOf(outcome)).toBe(ending);
  expect(hasEnded(outcome)).toBe(isOver);
  expect(isAchieved(outcome)).toBe(isDone);
});
