import { expect, test } from 'vitest';
import ar from '../strings/ar.json';
import cy from '../strings/cy.json';
import en from '../strings/en.json';
import gd from '../strings/gd.json';
import pl from '../strings/pl.json';
import { makeWords } from './words';

const forScript = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key.replace(/^js\./, ''), text]));

const attempts = (words: Readonly<Record<string, string>>, language: string, count: number) =>
  makeWords(forScript(words), language)('question.attempts', count);

test('places are filled, a value that is not given leaves its place', () => {
  const words = makeWords(forScript(en), 'en-GB');
  expect(words('page.position', 2, 7)).toBe('Page 2 of 7');
  expect(words('page.position', 2)).toBe('Page 2 of {1}');
});

test.each([
  [en, 'en-GB', 1, 'You can try one more time.'],
  [en, 'en-GB', 2, 'You can try 2 more times.'],
  [gd, 'gd', 11, 'Faodaidh sibh feuchainn 11 turas eile.'],
  [gd, 'gd', 12, 'Faodaidh sibh feuchainn 12 thuras eile.'],
  [gd, 'gd', 3, 'Faodaidh sibh feuchainn 3 tursan eile.'],
  [cy, 'cy', 2, 'Gallwch roi cynnig arni ddwywaith eto.'],
  [pl, 'pl', 1, 'Możesz spróbować jeszcze raz.'],
  [ar, 'ar', 2, 'يمكنك المحاولة مرتين أخريين.'],
  [ar, 'ar', 3, 'يمكنك المحاولة 3 مرات أخرى.'],
  [ar, 'ar', 11, 'يمكنك المحاولة 11 مرة أخرى.'],
])('words of %# count as their language does', (words, language, count, said) => {
  expect(attempts(words, language, count)).toBe(said);
});

test('a form that a language lacks falls back on its last', () => {
  expect(makeWords({ 'question.attempts.other': '{0} times' }, 'ar')('question.attempts', 2)).toBe('2 times');
});
