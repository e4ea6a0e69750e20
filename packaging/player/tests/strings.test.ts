/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import words from '../strings/en.json';

type Texts = Readonly<Record<string, string>>;

const templates = import.meta.glob<string>('../components/**/*.cshtml', { query: '?raw', import: 'default', eager: true });
const languages = import.meta.glob<Texts>('../strings/*.json', { import: 'default', eager: true });
const scripts = import.meta.glob<string>(['../{components,entries}/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Endings of keys whose text differs with a number, as CLDR names them: a template and the script ask for the key without. */
const category = /\.(zero|one|two|few|many|other)$/;

/** What is said of a file and not to a learner. */
const isWord = (key: string): boolean => !key.startsWith('_');

const askable = (texts: Texts): string[] => [...new Set(Object.keys(texts).filter(isWord).map((key) => key.replace(category, '')))];

/** Ending of a key whose text holds, in place of the general one, where no learning platform keeps anything. */
const setting = /@(web|shared|print)$/;

const inTemplates = Object.values(templates).flatMap((source) =>
  [...source.matchAll(/(?:[Ww]ords|Strings)(?:\[|\.Format\()"([^"]+)"/g)].map((match) => match[1]!),
);

const openActivities = ['question', 'check', 'scenario'].map((kind) => `js.page.open-${kind}`);
const waysOfKeeping = ['kept', 'visit', 'blocked', 'full'].map((way) => `js.keeping.${way}`);
const reportedOnQuestions = ['correct', 'partial', 'incorrect', 'given', 'chosen-right', 'chosen-wrong', 'missed'].map((name) => `js.question.${name}`);

/** A name made up of a part known only at run time, as `question.${verdict}`, stands for all that it can be. */
const inScripts = Object.values(scripts).flatMap((source) => [
  ...[...source.matchAll(/'([a-z]+\.[a-z-]+)'/g)].map((match) => `js.${match[1]}`),
  ...[...source.matchAll(/words\(`question\.\$\{/g)].flatMap(() => reportedOnQuestions),
  ...[...source.matchAll(/words\(`page\.open-\$\{/g)].flatMap(() => openActivities),
  ...[...source.matchAll(/words\(`keeping\.\$\{/g)].flatMap(() => waysOfKeeping),
]);

const ruleNames = ['all', 'all-pages', 'any', 'check-passed', 'check-taken', 'pages', 'scenario-finished'].map((name) => `rule.${name}`);

/** What the library itself asks for: the options of a true or false statement, and what rules ask of a learner. */
const afterAnswers = ['correct', 'given', 'incorrect', 'incorrect-last', 'partial'].map((result) => `question.after-${result}`);
const inLibrary = ['table.label', 'true-false.false', 'true-false.true', ...afterAnswers, ...ruleNames];

const defined = askable(words);

test('every word that a template asks for is there', () => {
  expect(inTemplates.filter((key) => !defined.includes(key))).toEqual([]);
});

test('every word that the script asks for is there', () => {
  const asked = Object.values(scripts).flatMap((source) => [...source.matchAll(/words\(\s*'([^']+)'/g)].map((m) => `js.${m[1]}`));
  expect(asked.filter((key) => !defined.includes(key))).toEqual([]);
});

test('no word is unused', () => {
  const used = new Set([...inTemplates, ...inScripts, ...inLibrary]);
  expect(defined.filter((key) => !used.has(key.replace(setting, '')))).toEqual([]);
});

test('words that speak of a learning platform have others for where there is none', () => {
  const speaking = Object.entries(words).filter(([, text]) => text.includes('learning platform'));
  expect(speaking.filter(([key]) => !(`${key}@web` in words))).toEqual([]);
});

test('R36: no ampersand, no bare Yes or Submit, no empty text', () => {
  expect(Object.values(words).filter((text) => /&|^(yes|no|ok|submit)$/i.test(text) || text.trim() === '')).toEqual([]);
});

describe.each(Object.entries(languages).map(([path, texts]) => [path.replace(/^.*\/|\.json$/g, ''), texts] as const))('%s', (language, texts) => {
  const rules = new Intl.PluralRules(language);
  const categories = rules.resolvedOptions().pluralCategories.map((name) => `.${name}`);
  const isCounted = (key: string) => `${key}.other` in words;

  /** The whole numbers up to a hundred that a form is for. */
  const numbersOf = (key: string): number[] =>
    Array.from({ length: 101 }, (_, n) => n).filter((n) => key.endsWith(`.${rules.select(n)}`));

  const places = (text: string | undefined): string[] => [...new Set(text?.match(/\{\d\}/g))].sort();

  test('its words are the source, reviewed by a speaker, or marked as a draft', () => {
    expect(language === 'en' ? ['source'] : ['reviewed', 'machine-drafted']).toContain(texts['_status']);
  });

  test('keys are in order, so that two people adding words meet at the same place', () => {
    expect(Object.keys(texts)).toEqual([...Object.keys(texts)].sort());
  });

  test('it has words of the source only, each in all the forms that it counts with', () => {
    const known = askable(texts).filter((key) => defined.includes(key));
    const wanted = known.flatMap((key) => (isCounted(key) ? categories.map((name) => key + name) : [key]));
    expect(Object.keys(texts).filter(isWord)).toEqual(wanted.sort());
  });

  test('it lacks no word: a draft that is marked as one is better than a sentence of English in its place', () => {
    expect(defined.filter((key) => !askable(texts).includes(key))).toEqual([]);
  });

  test('its texts have the places of the source; a form for a single number may leave that number out', () => {
    const wrong = Object.keys(texts).filter(isWord).filter((key) => {
      const source = places((words as Texts)[key.replace(category, '.other')]);
      const isSingle = category.test(key) && numbersOf(key).length <= 1;
      const own = places(texts[key]);
      return String(own) !== String(source) && !(isSingle && String(own) === String(source.filter((place) => place !== '{0}')));
    });
    expect(wrong).toEqual([]);
  });

  test('it leaves no text empty', () => {
    expect(Object.keys(texts).filter((key) => texts[key]!.trim() === '')).toEqual([]);
  });
});
