import { describe, expect, test } from 'vitest';
import type { Fact, Response } from '../../course/types';
import { kindsForAnswers } from '../../tests/fixtures/answers';
import { course } from '../../tests/fixtures/course';
import { EsrRunTime, FlakyRunTime, JournalRunTime, RunTime } from '../../tests/fixtures/run-times';
import { ScormApi } from '../scorm/api';
import { Records } from '../scorm/records';
import { dialect } from './adapter';
import { recordOf } from './interactions';

const route = { id: 'route-everyone', modules: [] };

const answered = (question: string, response: Response, score: number | null = 100): Fact => ({ is: 'answered', question, response, score, attempt: 1 });

const at = new Date(2026, 10, 22, 14, 2, 7);

const valuesOf = (fact: Fact, latency?: number) => Object.fromEntries((recordOf(kindsForAnswers, fact, at, latency) ?? []).filter(([, value]) => value !== undefined));

describe('R27: a record of an answer', () => {
  test.each<[string, Response, string, string]>([
    ['choice', ['wrong'], 'choice', 'b'],
    ['multiple', ['one', 'four'], 'choice', 'a,d'],
    ['true-false', ['true'], 'true-false', 't'],
    ['scale', ['middle'], 'likert', 'b'],
    ['matching', ['rule>none', 'habit>spoken', 'law>voted'], 'matching', '1.d,2.b,3.c'],
    ['sorting', ['a>y', 'b>x', 'c>y'], 'matching', '1.b,2.a,3.b'],
    ['ordering', ['second', 'first', 'fourth', 'third'], 'sequencing', 'b,a,d,c'],
    ['fill-in', ['built > in, all'], 'fill-in', 'built > in, all'],
    ['numeric', ['-0.5'], 'numeric', '-0.5'],
    ['hotspot', ['door', 'sign'], 'choice', 'a,c'],
    ['select-words', ['what'], 'choice', 'b'],
  ])('of the kind %s with %j is of the type %s and says %s', (kind, response, type, expected) => {
    expect(valuesOf(answered(kind, response))).toMatchObject({ id: kind, type, student_response: expected });
  });

  test('of free text, or of anything sensitive, there is none (R29)', () => {
    expect(recordOf(kindsForAnswers, answered('own-words', ['mine']), at)).toBeNull();
    expect(recordOf(kindsForAnswers, answered('own-place', ['low']), at)).toBeNull();
    const leaked = { ...kindsForAnswers, questions: kindsForAnswers.questions.map((one) => ({ ...one, sensitive: true })) };
    expect(recordOf(leaked, answered('choice', ['right']), at)).toBeNull();
  });

  test.each<[number | null, string]>([[100, 'correct'], [0, 'wrong'], [50, '0.5'], [33, '0.33'], [null, 'neutral']])('with a score of %j has the result %s', (score, result) => {
    expect(valuesOf(answered('choice', ['right'], score))['result']).toBe(result);
  });

  test('has time, latency, weighting and every pattern in the formats of the standard, and the id first', () => {
    const record = recordOf(kindsForAnswers, answered('fill-in', ['structural']), at, 61_500)!;
    expect(record[0]).toEqual(['id', 'fill-in']);
    expect(Object.fromEntries(record)).toMatchObject({
      time: '14:02:07',
      latency: '0000:01:01',
      weighting: 1,
      'correct_responses.0.pattern': 'structural',
      'correct_responses.1.pattern': 'built in',
    });
    expect(valuesOf(answered('fill-in', ['structural']))).not.toHaveProperty('latency');
  });

  test('names its objective', () => {
    const serving = { ...kindsForAnswers, questions: kindsForAnswers.questions.map((one) => ({ ...one, objective: 'name-rules' })) };
    expect(recordOf(serving, answered('choice', ['right']), at)!).toContainEqual(['objectives.0.id', 'name-rules']);
  });

  test('is of one module and no other, where several share a SCO', () => {
    const shared = { ...kindsForAnswers, id: 'second', route, questions: kindsForAnswers.questions.map((one) => ({ ...one, objective: 'name-rules' })) };
    const record = recordOf(shared, answered('choice', ['right']), at)!;
    expect(record[0]).toEqual(['id', 'second_choice']);
    expect(record).toContainEqual(['objectives.0.id', 'second_name-rules']);
    const scenario = { ...course, id: 'second', route };
    const { id, scenes } = course.scenarios[0]!;
    const choice = scenes[0]!.choices[0]!.id;
    expect(recordOf(scenario, { is: 'chosen', scenario: id, scene: scenes[0]!.id, choice }, at)![0]).toEqual(['id', `second_${id}_${scenes[0]!.id}`]);
  });
});

test('R28: a choice in a scenario is neutral, and has no pattern', () => {
  const record = recordOf({ ...course, lms: { interactions: true } }, { is: 'chosen', scenario: 'rota', scene: 'rota', choice: 'leave' }, at)!;
  expect(Object.fromEntries(record)).toEqual({ id: 'rota_rota', time: '14:02:07', type: 'choice', student_response: 'b', result: 'neutral' });
});

describe('the journal', () => {
  const journalOn = (runTime: RunTime, lms = true) => {
    const journal = new Records(new ScormApi(runTime, dialect), recordOf);
    const of = lms ? kindsForAnswers : { ...kindsForAnswers, lms: {} };
    return { journal, add: (question: string, response: Response) => journal.add(of, answered(question, response), at) };
  };

  test('each attempt is a record of its own, after those that the platform has', () => {
    const runTime = new JournalRunTime({ 'cmi.interactions.0.id': 'earlier' });
    const { journal, add } = journalOn(runTime);
    add('choice', ['wrong']);
    journal.write();
    journal.taken();
    add('choice', ['right']);
    journal.write();
    expect([1, 2].map((place) => runTime.record('interactions', place))).toMatchObject([{ id: 'choice', student_response: 'b' }, { id: 'choice', student_response: 'a' }]);
    expect(runTime.called('LMSGetValue')).toEqual(['LMSGetValue(cmi.interactions._count)']);
  });

  test('what a commit did not take is written again in the same place', () => {
    const runTime = new JournalRunTime();
    const { journal, add } = journalOn(runTime);
    add('choice', ['wrong']);
    journal.write();
    add('multiple', ['one']);
    journal.write();
    expect(runTime.count('interactions')).toBe(2);
    journal.taken();
    runTime.forget();
    expect(journal.write()).toBe(false);
    expect(runTime.calls).toEqual([]);
  });

  test('R14: a platform without it is asked once, and left alone', () => {
    for (const runTime of [new EsrRunTime(), new FlakyRunTime()]) {
      const { journal, add } = journalOn(runTime);
      for (let time = 0; time < 3; time++) {
        add('choice', ['right']);
        journal.write();
      }
      expect(runTime.calls).toEqual(['LMSGetValue(cmi.interactions._count)']);
    }
  });

  test.each(['401', '402', '403', '405'])('R14: an element that a platform refuses with %s is not tried again, and the others are set', (code) => {
    const runTime = new (class extends JournalRunTime {
      protected override refuses = (element: string) => (element.endsWith('.latency') || element.endsWith('.weighting') ? code : super.refuses(element));
    })();
    const { journal, add } = journalOn(runTime);
    for (let time = 0; time < 3; time++) add('choice', ['right']);
    journal.write();
    expect(runTime.called('LMSSetValue').filter((call) => call.includes('weighting'))).toHaveLength(1);
    expect(runTime.record('interactions', 2)).toMatchObject({ result: 'correct' });
  });

  test('R27: without a profile that asks for answers none is written', () => {
    const runTime = new JournalRunTime();
    const { journal, add } = journalOn(runTime, false);
    add('choice', ['right']);
    expect(journal.write()).toBe(false);
    expect(runTime.calls).toEqual([]);
  });
});
