import { describe, expect, test } from 'vitest';
import type { Course, Fact, Response } from '../../course/types';
import { kindsForAnswers } from '../../tests/fixtures/answers';
import { course } from '../../tests/fixtures/course';
import { recordsWith } from './interactions';

const date = new Date(Date.UTC(2026, 10, 22, 14, 2, 7, 123));
const answered = (question: string, response: Response, score: number | null = 100): Fact => ({ is: 'answered', question, response, score, attempt: 1 });
const recordOf = recordsWith((id) => `What of ${id}?`);
const valuesOf = (fact: Fact, of: Course = kindsForAnswers, latency?: number) =>
  Object.fromEntries((recordOf(of, fact, date, latency) ?? []).filter(([, value]) => value !== undefined));

describe('R27: a record of an answer', () => {
  test.each<[string, Response, string, string, string | undefined]>([
    ['choice', ['wrong'], 'choice', 'wrong', 'right'],
    ['multiple', ['one', 'four'], 'choice', 'one[,]four', 'one[,]two'],
    ['true-false', ['true'], 'true-false', 'true', 'false'],
    ['scale', ['middle'], 'likert', 'middle', undefined],
    ['matching', ['rule>none', 'habit>spoken', 'law>voted'], 'matching', 'rule[.]none[,]habit[.]spoken[,]law[.]voted', 'rule[.]written[,]habit[.]spoken[,]law[.]voted'],
    ['sorting', ['a>y', 'b>x', 'c>y'], 'matching', 'a[.]y[,]b[.]x[,]c[.]y', 'a[.]x[,]b[.]x[,]c[.]y'],
    ['ordering', ['second', 'first', 'fourth', 'third'], 'sequencing', 'second[,]first[,]fourth[,]third', 'first[,]second[,]third[,]fourth'],
    ['fill-in', ['built > in, all'], 'fill-in', 'built > in, all', '{case_matters=false}structural'],
    ['numeric', ['-0.5'], 'numeric', '-0.5', '-0.5[:]2'],
    ['hotspot', ['door', 'sign'], 'choice', 'door[,]sign', 'sign'],
    ['select-words', ['what'], 'choice', 'what', 'who'],
  ])('of the kind %s with %j is of the type %s and says %s', (kind, response, type, said, right) => {
    const values = valuesOf(answered(kind, response));
    expect(values).toMatchObject({ id: kind, type, learner_response: said, timestamp: '2026-11-22T14:02:07.12Z', description: `What of ${kind}?` });
    expect(values['correct_responses.0.pattern']).toBe(right);
  });

  test('says how right it was', () => {
    expect([100, 0, 67, null].map((score) => valuesOf(answered('choice', ['right'], score))['result'])).toEqual(['correct', 'incorrect', '0.67', 'neutral']);
  });

  test.each([['.5', '0.5'], ['-.25', '-0.25'], ['0012', '0012'], ['123456789012', undefined], ['0.123456789', undefined]])('says the number %s as %s', (text, said) => {
    expect(valuesOf(answered('numeric', [text]))['learner_response']).toBe(said);
  });

  test('has the id and the type before what hangs on them', () => {
    expect(recordOf(kindsForAnswers, answered('choice', ['right']), date)!.slice(0, 2)).toEqual([['id', 'choice'], ['type', 'choice']]);
  });

  test('names its objective, and how long it took', () => {
    const serving = { ...kindsForAnswers, questions: kindsForAnswers.questions.map((one) => ({ ...one, objective: 'name-rules' })) };
    expect(valuesOf(answered('choice', ['right']), serving, 61_500)).toMatchObject({ 'objectives.0.id': 'name-rules', latency: 'PT1M1S' });
  });

  test('of free text, or of anything sensitive, there is none (R29)', () => {
    expect(recordOf(kindsForAnswers, answered('own-words', ['mine']), date)).toBeNull();
    const leaked = { ...kindsForAnswers, questions: kindsForAnswers.questions.map((one) => ({ ...one, sensitive: true })) };
    expect(recordOf(leaked, answered('choice', ['right']), date)).toBeNull();
  });
});

test('R28: a choice in a scenario is neutral, and has no pattern', () => {
  const values = valuesOf({ is: 'chosen', scenario: 'rota', scene: 'rota', choice: 'leave' }, course);
  expect(values).toEqual({ id: 'rota_rota', type: 'choice', timestamp: '2026-11-22T14:02:07.12Z', learner_response: 'leave', result: 'neutral' });
});

test('of several modules in a SCO each has ids of its own', () => {
  const shared: Course = { ...course, id: 'second', route: { id: 'route-everyone', modules: [] } };
  expect(valuesOf({ is: 'chosen', scenario: 'rota', scene: 'rota', choice: 'leave' }, shared)).toMatchObject({ id: 'second_rota_rota' });
});

test('of pages and checks there is no record', () => expect(recordOf(course, { is: 'page-shown', page: 'welcome' }, date)).toBeNull());
