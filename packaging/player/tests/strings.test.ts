/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import words from '../strings/en.json';

const templates = import.meta.glob<string>('../components/**/*.cshtml', { query: '?raw', import: 'default', eager: true });
const scripts = import.meta.glob<string>(['../{components,entries}/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const inTemplates = Object.values(templates).flatMap((source) =>
  [...source.matchAll(/(?:words|Strings)(?:\[|\.Format\()"([^"]+)"/g)].map((match) => match[1]!),
);

/** A name made up of a part known only at run time, as `question.${verdict}`, stands for all that it can be. */
const inScripts = Object.values(scripts).flatMap((source) => [
  ...[...source.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map((match) => `js.${match[1]}`),
  ...[...source.matchAll(/words\(`question\.\$\{/g)].flatMap(() => ['correct', 'partial', 'incorrect'].map((v) => `js.question.${v}`)),
]);

const defined = Object.keys(words);

test('every word that a template asks for is there', () => {
  expect(inTemplates.filter((key) => !defined.includes(key))).toEqual([]);
});

test('every word that the script asks for is there', () => {
  const asked = Object.values(scripts).flatMap((source) => [...source.matchAll(/words\(\s*'([^']+)'/g)].map((m) => `js.${m[1]}`));
  expect(asked.filter((key) => !defined.includes(key))).toEqual([]);
});

test('no word is unused', () => {
  const used = new Set([...inTemplates, ...inScripts]);
  expect(defined.filter((key) => !used.has(key))).toEqual([]);
});

test('R36: no ampersand, no bare Yes or Submit, no empty text', () => {
  expect(Object.values(words).filter((text) => /&|^(yes|no|ok|submit)$/i.test(text) || text.trim() === '')).toEqual([]);
});

test('keys are in order, so that two people adding words meet at the same place', () => {
  expect(defined).toEqual([...defined].sort());
});
