import { expect, test } from 'vitest';
import { duration } from './duration';

test.each([
  [0, 'PT0S'],
  [999, 'PT0S'],
  [59_999, 'PT59S'],
  [60_000, 'PT1M'],
  [3_661_000, 'PT1H1M1S'],
  [360_000_000, 'PT100H'],
  [-5, 'PT0S'],
  [Number.NaN, 'PT0S'],
])('R20: %d milliseconds are %s', (milliseconds, expected) => expect(duration(milliseconds)).toBe(expected));
