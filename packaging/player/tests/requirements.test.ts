/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import page from '../../../modules/guide/developers/pages/03-requirements.md?raw';

/**
 * The rules that learning platforms and this project set, by the numbers that tests cite in their names: at least one test proves each.
 * The guide defines them. What a comment cites proves nothing.
 */
const requirements = [...page.matchAll(/^\| (R\d+) \| (.+?) \| (.+?) \|$/gm)].map(([, number, rule, source]) => ({ number: number!, rule: rule!, source: source! }));

const tests = import.meta.glob<string>(['../**/*.test.ts', '!../node_modules/**', '!./requirements.test.ts', '../../../tests/**/*.cs', '!../../../tests/**/{bin,obj}/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The names of tests: in TypeScript on the line that begins one or ends its table, in C# the methods. */
const isName = /^\s*(?:(?:test|describe)\b.*|\]\)\(.*)|\b(?:Task|void) \w+\(/gm;

const names = Object.values(tests).flatMap((source) => source.match(isName) ?? []);

/** The numbers that a name cites, as `R12: …` or `R24_Leaving_…_and_R25_…`. */
const cited = new Set(names.flatMap((name) => name.match(/(?<![A-Za-z0-9])R\d+(?![A-Za-z0-9])/g) ?? []));

test('the guide defines every number from R1 to R56 once', () => {
  const numbers = requirements.map(({ number }) => Number(number.slice(1))).sort((one, other) => one - other);
  expect(numbers).toEqual(Array.from({ length: 56 }, (_, n) => n + 1));
});

test('no test cites a number that the guide does not define', () => {
  expect([...cited].filter((number) => !requirements.some((requirement) => requirement.number === number))).toEqual([]);
});

test.each(requirements)('$number: $rule', ({ number }) => {
  expect([...cited], `no test cites ${number} in its name`).toContain(number);
});
