import { describe, expect, test } from 'vitest';
import type { Outcome } from '../course/types';
import { decodeRoute, encodeRoute, type RouteState } from './route-codec';

const outcome: Outcome = { completed: true, success: 'passed', score: 73, progress: 0.5 };

const state = (parts: readonly (readonly [number, { outcome: Outcome; state: string }])[], current = 0): RouteState => ({ current, parts: new Map(parts) });

const outcomes: Outcome[] = (['none', 'unknown', 'passed', 'failed'] as const).flatMap((success) =>
  [null, 0, 100].map((score) => ({ completed: score === 100, success, score, progress: score === 100 ? 1 : 0.07 })),
);

test.each(outcomes)('what a module came to comes back: %j', (one) => {
  const written = state([[0xabcdef, { outcome: one, state: '1AZaz09-_' }]], 0xabcdef);
  expect(decodeRoute(encodeRoute(written))).toEqual(written);
});

test('modules keep their order, also those without a state', () => {
  const written = state([[3, { outcome, state: '1abc' }], [1, { outcome, state: '' }], [2, { outcome, state: `1${'x'.repeat(70_000)}` }]], 1);
  const read = decodeRoute(encodeRoute(written))!;
  expect([...read.parts]).toEqual([...written.parts]);
});

test('the menu alone', () => expect(decodeRoute(encodeRoute(state([])))).toEqual(state([])));

test('R22: as long as the compiler counts: 8 characters, and 10 for each module beside its own state', () => {
  expect(encodeRoute(state([]))).toHaveLength(8);
  expect(encodeRoute(state([[1, { outcome, state: '1abc' }], [2, { outcome, state: '1abcde' }]]))).toHaveLength(8 + 10 + 4 + 10 + 6);
});

test('R22: characters that every platform keeps', () => {
  expect(encodeRoute(state([[0xffffff, { outcome, state: '1Az' }]], 5))).toMatch(/^r[A-Za-z0-9_-]+$/);
});

describe('R23: what is not ours is told apart', () => {
  const text = encodeRoute(state([[1, { outcome, state: '1abc' }]], 1));
  test.each(['', 'r', 'rAAAA', '1AAAAAAAAAAAAAA', 'x', 'r!', text.slice(0, -1), text.slice(0, -4), `${text}A`, text.replace('1abc', '1abd')])('%s', (broken) =>
    expect(decodeRoute(broken)).toBeNull(),
  );

  test('every single character that changes is noticed', () => {
    for (let place = 1; place < text.length - 1; place++) {
      const changed = text.slice(0, place) + (text[place] === 'A' ? 'B' : 'A') + text.slice(place + 1);
      expect(decodeRoute(changed)).toBeNull();
    }
  });
});
