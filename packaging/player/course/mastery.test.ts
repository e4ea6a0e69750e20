import { describe, expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { newLearner } from './learner';
import { withMastery } from './mastery';
import { outcomeOf, settle } from './outcome';

const masteryOf = (of: typeof course) => of.checks.map(({ mastery }) => mastery);

test('a platform’s pass mark takes the place of the author’s where success hangs on one check', () =>
  expect(masteryOf(withMastery(course, 90))).toEqual([90, undefined]));

test('where it hangs on several it is the mark of each, and what their mean has to reach', () => {
  const several = { ...course, success: { all: [{ checkPassed: 'final' }, { checkPassed: 'practice' }] } };
  expect([masteryOf(withMastery(several, 90)), withMastery(several, 90).mastery]).toEqual([[90, undefined], 90]);
});

describe('R49: the mean of several checks and a platform’s mark of 80', () => {
  const final = course.checks[0]!;
  const several = withMastery({ ...course, checks: [final, { ...final, id: 'second' }], success: { any: [{ checkPassed: 'final' }, { checkPassed: 'second' }] } }, 80);
  const taken = (best: number, times = 1) => ({ phase: 'submitted' as const, taken: times, best, last: best, passed: best >= 80 });
  const successWith = (one: number, other: number, times = 1) =>
    outcomeOf(several, settle(several, { ...newLearner, checks: { final: taken(one, times), second: taken(other, times) } })).success;

  test.each([
    [100, 60, 'passed'],
    [80, 80, 'passed'],
    [100, 59, 'unknown'],
    [70, 70, 'unknown'],
  ] as const)('%d and %d per cent: %s', (one, other, success) => expect(successWith(one, other)).toBe(success));

  test('with no attempt left below it: failed', () => expect(successWith(100, 50, final.attempts)).toBe('failed'));
});

test.each([
  ['the platform has none', undefined, course],
  ['success hangs on no check', 90, { ...course, success: { scenarioFinished: 'rota' } }],
] as const)('it stays where %s', (_, mastery, of) => expect(withMastery(of, mastery)).toBe(of));
