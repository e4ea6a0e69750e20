import { expect, test } from 'vitest';
import type { Question } from '../types';
import table from '../../tests/fixtures/written-answers.json';
import { readNumber } from './numeric';
import { scoreText } from './text';

const asking = (...accept: string[]): Question => ({ id: 'q', kind: 'fill-in', options: [], correct: [], accept, points: 1, sensitive: false });

// The compiler's tests (WrittenTextTests) read the same table.
test.each(table.same as [string, string][])('C09: %j is also written %j', (one, other) => {
  expect(scoreText(asking(one), [other])).toBe(1);
  expect(scoreText(asking(other), [one])).toBe(1);
});

test.each(table.apart as [string, string][])('%j is another answer than %j', (one, other) => expect(scoreText(asking(one), [other])).toBe(0));

test.each(['-5', '\u22125', '\u20135', '\u20115', '\u200e-5', '\u202a-5\u202c', '-\u200b5', '\uff0d\uff15'])('C09: %j is minus five', (written) =>
  expect(readNumber(written)).toBe(-5),
);
