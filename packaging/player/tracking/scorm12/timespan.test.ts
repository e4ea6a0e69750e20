import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TestClock } from '../../tests/fixtures/clock';
import { Stopwatch } from '../clock';
import { timespan } from './timespan';

const hour = 3_600_000;

test.each([
  [0, '0000:00:00'],
  [999, '0000:00:00'],
  [1_000, '0000:00:01'],
  [59_999, '0000:00:59'],
  [61_000, '0000:01:01'],
  [10 * hour, '0010:00:00'],
  [100 * hour + 1_000, '0100:00:01'],
  [9_999 * hour + 3_599_000, '9999:59:59'],
  [20_000 * hour, '9999:59:59'],
  [-5_000, '0000:00:00'],
  [Number.NaN, '0000:00:00'],
])('R20: %d ms is %s', (milliseconds, expected) => expect(timespan(milliseconds)).toBe(expected));

test('R20: always HHHH:MM:SS', () => {
  fc.assert(fc.property(fc.double(), (milliseconds) => void expect(timespan(milliseconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d$/)));
});

test('R20: a clock that is set back takes nothing away', () => {
  const clock = new TestClock();
  clock.jumpTo(10 * hour);
  const stopwatch = new Stopwatch(clock);
  clock.pass(60_000);
  expect(stopwatch.elapsed()).toBe(60_000);
  clock.jumpTo(2 * hour);
  expect(stopwatch.elapsed()).toBe(60_000);
  clock.pass(5_000);
  expect(stopwatch.elapsed()).toBe(65_000);
});
