import { expect, test } from 'vitest';
import type { Question } from '../types';
import { scoreText } from './text';

const asking = (...accept: string[]): Question => ({ id: 'q', kind: 'fill-in', options: [], correct: [], accept, points: 1, sensitive: false });

test.each(['SSI-10', 'SSI‐10', 'SSI‑10', 'SSI‒10', 'SSI–10', 'SSI—10', 'SSI−10', 'SSI﹣10', 'ＳＳＩ－１０', ' ssi-10 ', 'SS\u00adI-10', 'SSI-\u200b10', '\u200eSSI-10\u200f'])(
  'C09: %s is SSI-10',
  (written) => {
    expect(scoreText(asking('SSI-10'), [written])).toBe(1);
    expect(scoreText(asking(written), ['SSI-10'])).toBe(1);
  },
);

test.each([
  ['don’t', "don't"],
  ['don‘t', "don't"],
  ['donʼt', "don't"],
  ['don`t', "don't"],
  ['“fair”', '"fair"'],
  ['«fair»', '"fair"'],
  ['cafe\u0301', 'café'],
  ['in\u00a0work', 'in work'],
])('C09: %s is %s', (written, accepted) => expect(scoreText(asking(accepted), [written])).toBe(1));

test('another word is another word', () => {
  expect(scoreText(asking('co-op'), ['coop'])).toBe(0);
  expect(scoreText(asking('SSI-10'), ['SSI-11'])).toBe(0);
});
