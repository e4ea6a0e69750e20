import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptNumber, readNumber } from '../course/kinds/numeric';
import { slipsBetween } from '../course/kinds/text';
import { marksOn, taughtBy } from '../course/marks';
import { isComplete, toTryAgain } from '../course/question';
import { isGraded, score, verdictOf } from '../course/scoring';
import type { Question, Response } from '../course/types';
import { fromFields, toFields } from '../state/answers';
import { everyKind } from './fixtures/course';

/** Answers that a learner can give to a question through its input. */
function answersTo(question: Question): fc.Arbitrary<Response> {
  const { options, targets, kind, limit = 0 } = question;
  if (targets) return fc.tuple(...options.map((item) => fc.option(fc.constantFrom(...targets)).map((target) => (target === null ? [] : [`${item}>${target}`])))).map((placed) => placed.flat());
  if (kind === 'ordering') return fc.shuffledSubarray([...options], { minLength: options.length });
  if (kind === 'fill-in') return fc.string({ minLength: 1, maxLength: limit }).filter((text) => !text.includes('\0')).map((text) => [text]);
  if (kind === 'numeric') return fc.integer({ min: -99999, max: 99999 }).map((number) => [String(number / 100)]);
  if (['multiple', 'hotspot', 'select-words'].includes(kind)) return fc.subarray([...options]);
  return fc.constantFrom(...options).map((id) => [id]);
}

/** The answer that earns all points. */
const fullAnswer = (question: Question): Response =>
  question.kind === 'fill-in' ? [question.accept![0]!] : question.kind === 'numeric' ? [String(question.to)] : question.correct;

const isInOrder = (question: Question): boolean => ['ordering', 'fill-in', 'numeric'].includes(question.kind);

describe.each(everyKind.map((question) => [question.kind, question] as const))('%s', (_, question) => {
  test('a score lies between 0 and 1', () => {
    fc.assert(fc.property(answersTo(question), (response) => score(question, response) >= 0 && score(question, response) <= 1));
  });

  if (isGraded(question)) test('the full answer earns all', () => {
    expect(score(question, fullAnswer(question))).toBe(1);
    expect(isComplete(question, fullAnswer(question))).toBe(true);
  });

  if (isGraded(question) && !['fill-in', 'numeric'].includes(question.kind)) test('nothing but the full answer earns all', () => {
    fc.assert(
      fc.property(answersTo(question), (response) => {
        const isFull = isInOrder(question) ? response.join() === question.correct.join() : [...response].sort().join() === [...question.correct].sort().join();
        return (score(question, response) === 1) === isFull;
      }),
    );
  });

  if (!isInOrder(question)) test('the order in which it was answered does not matter', () => {
    fc.assert(fc.property(answersTo(question), (response) => score(question, response) === score(question, [...response].reverse())));
  });

  test('no answer earns nothing, and is not complete', () => {
    expect(score(question, [])).toBe(0);
    expect(isComplete(question, [])).toBe(false);
  });

  test('with full credit only, an answer earns all or nothing', () => {
    const strict = { ...question, fullOnly: true };
    fc.assert(fc.property(answersTo(question), (response) => [0, 1].includes(score(strict, response))));
  });

  test('an answer comes back from the state as it was', () => {
    fc.assert(
      fc.property(answersTo(question), (response) => {
        const back = fromFields(question, toFields(question, response));
        expect(isInOrder(question) ? back : [...back].sort()).toEqual(isInOrder(question) ? response : [...response].sort());
      }),
    );
  });

  test('fields that nobody wrote are read without a fault', () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffff), { maxLength: 20 }), (fields) => Array.isArray(fromFields(question, fields))));
  });

  test('every mark is at something that was there to answer with', () => {
    fc.assert(fc.property(answersTo(question), fc.boolean(), (response, isRevealing) => [...marksOn(question, response, isRevealing).keys()].every((id) => question.options.includes(id))));
  });
});

test('what an answer teaches is told in the author\'s order, and a text that was written teaches nothing by itself', () => {
  const byKind = (kind: string) => everyKind.find((question) => question.kind === kind)!;
  expect(taughtBy(byKind('matching'), ['law>voted', 'rule>none'])).toEqual(['rule', 'law']);
  expect(taughtBy(byKind('fill-in'), ['"]>x'])).toEqual([]);
  expect(taughtBy(byKind('ordering'), byKind('ordering').correct)).toEqual([]);
});

test('another try begins with the answer given, but for a single pick', () => {
  const given = (response: Response) => ({ attempts: 1, score: 50, response });
  for (const question of everyKind) {
    expect(toTryAgain(question, given(['x']))).toEqual(['choice', 'true-false'].includes(question.kind) ? [] : ['x']);
  }
});

test('what has no right answer is never called wrong', () => {
  const scale = everyKind.find((question) => question.kind === 'scale')!;
  expect(verdictOf(scale, score(scale, ['low']))).toBe('given');
});

const fillIn = everyKind.find((question) => question.kind === 'fill-in')!;

test.each([
  ['Structural', 1],
  ['  built   IN ', 1],
  ['strutcural', 1],
  ['structurel', 1],
  ['strctrl', 0],
  ['built im', 1],
  ['individual', 0],
])('"%s" written for "structural" or "built in" earns %d', (text, share) => expect(score(fillIn, [text])).toBe(share));

test('without tolerance a slip is wrong, and with case it matters', () => {
  expect(score({ ...fillIn, tolerant: false }, ['structurel'])).toBe(0);
  expect(score({ ...fillIn, tolerant: false, matchCase: true }, ['Structural'])).toBe(0);
});

test('slips are counted as a person would', () => {
  expect([slipsBetween('', 'abc'), slipsBetween('abc', 'abc'), slipsBetween('acb', 'abc'), slipsBetween('ab', 'abc')]).toEqual([3, 0, 1, 1]);
});

test.each([
  ['12', 12],
  [' 1,5 % ', 1.5],
  ['\u22120.5', -0.5],
  ['.5', 0.5],
  ['1,500', 1500],
  ['1,234,567.5', 1234567.5],
  ['12 000', 12000],
  ["12'000", 12000],
  ['0,125', 0.125],
  ['+3', 3],
  ['\u0661\u0662\u066b\u0665', 12.5],
  ['\u06f3', 3],
  ['1.000,5', null],
  ['twelve', null],
  ['', null],
  ['1e3', null],
])('"%s" is read as %s', (text, number) => expect(readNumber(text)).toBe(number));

test.each([
  ['1,500', 1.5],
  ['1.500', 1500],
  ['1 234,5', 1234.5],
  ['1.234.567,5', 1234567.5],
  ['1.5', 1.5],
  ['-0,25', -0.25],
  ['1,000.5', null],
])('with a decimal comma "%s" is read as %s', (text, number) => {
  expect(readNumber(text, ',')).toBe(number);
  expect(number === null ? null : Number(keptNumber(text, ','))).toBe(number);
});

test.each([
  [' 1,5 % ', '1.5'],
  ['2.', '2'],
  ['33.3333333333333', '33.333333333'],
  ['123456789012', '123456789012'],
  ['12345678901.5', '12345678901'],
  ['1234567890123', null],
  ['many', null],
])('"%s" is kept as %s', (text, kept) => expect(keptNumber(text)).toBe(kept));

test('what is kept of a number can be read again, and held', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,- +%\u0665') }), (text) => {
      const kept = keptNumber(text);
      return kept === null || (readNumber(kept) !== null && /^[0-9.-]{1,12}$/.test(kept));
    }),
  );
});

test.each([
  ['-0.5', 1],
  ['2', 1],
  ['2,01', 0],
  ['x', 0],
])('%s within -0.5 and 2 earns %d', (text, share) => expect(score(everyKind.find((one) => one.kind === 'numeric')!, [text])).toBe(share));

test('in an order with one item out of place the others are not all wrong', () => {
  const ordering = everyKind.find((question) => question.kind === 'ordering')!;
  expect(score(ordering, ['fourth', 'first', 'second', 'third'])).toBeCloseTo(2 / 3);
});
