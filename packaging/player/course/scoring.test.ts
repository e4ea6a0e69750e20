import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, multiple } from '../tests/fixtures/course';
import { perCent, score, verdictOf } from './scoring';

describe('choice', () => {
  test.each([
    [['right'], 1],
    [['wrong'], 0],
    [[], 0],
    [['right', 'wrong'], 0],
    [['gone'], 0],
  ])('%j gives %d', (response, expected) => expect(score(choice('q'), response)).toBe(expected));
});

describe('multiple', () => {
  test.each([
    [['one', 'two'], 1],
    [['one'], 0.5],
    [['one', 'two', 'three'], 0.5],
    [['one', 'three'], 0],
    [['three', 'four'], 0],
    [['one', 'two', 'three', 'four'], 0],
    [[], 0],
  ])('%j gives %d', (response, expected) => expect(score(multiple('q'), response)).toBe(expected));

  test('with no right option, picking none is right', () => {
    expect(score(multiple('q', { correct: [] }), [])).toBe(1);
    expect(score(multiple('q', { correct: [] }), ['one'])).toBe(0);
  });
});

test('a score lies between 0 and 1, and is 1 exactly for the right options', () => {
  const options = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(fc.subarray(options, { minLength: 1 }), fc.subarray(options), (correct, response) => {
      const share = score(multiple('q', { options, correct }), response);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share === 1).toBe(correct.join() === response.join());
    }),
  );
});

test.each([
  [1, 'correct'],
  [0.5, 'partial'],
  [0, 'incorrect'],
])('a share of %d is %s', (share, verdict) => expect(verdictOf(choice('q'), share)).toBe(verdict));

test('R21: per cent is a whole number from 0 to 100, rounded down, and no victim of binary fractions', () => {
  expect([0, 0.699, 0.7, 0.29, 2 / 3, 1].map(perCent)).toEqual([0, 69, 70, 29, 66, 100]);
});
