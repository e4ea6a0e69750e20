import { expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { withMastery } from './mastery';

const masteryOf = (of: typeof course) => of.checks.map(({ mastery }) => mastery);

test('a platform’s pass mark takes the place of the author’s where success hangs on one check', () =>
  expect(masteryOf(withMastery(course, 90))).toEqual([90, undefined]));

test.each([
  ['the platform has none', undefined, course],
  ['success hangs on several', 90, { ...course, success: { all: [{ checkPassed: 'final' }, { checkPassed: 'practice' }] } }],
] as const)('it stays where %s', (_, mastery, of) => expect(withMastery(of, mastery)).toBe(of));
