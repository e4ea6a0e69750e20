import { expect, test } from 'vitest';
import type { Fact } from '../../course/types';
import { kindsForAnswers } from '../../tests/fixtures/answers';
import { EsrRunTime, JournalRunTime, type RunTime } from '../../tests/fixtures/run-times';
import { ScormApi } from '../scorm/api';
import { Objectives } from '../scorm/objectives';
import { dialect } from './adapter';
import { resultOf } from './objectives';

const taken = (scores: Readonly<Record<string, number>>, mastery: number | null = 70): Fact => ({
  is: 'check-taken',
  check: 'final',
  attempt: 1,
  score: 50,
  mastery,
  objectives: Object.entries(scores).map(([id, score]) => ({ id, score })),
});

const write = (runTime: RunTime, ...facts: Fact[]) => {
  const objectives = new Objectives(new ScormApi(runTime, dialect), resultOf);
  for (const fact of facts) {
    objectives.add(kindsForAnswers, fact);
    objectives.write();
    objectives.taken();
  }
  return objectives;
};

test('each objective has its id, its score and its status', () => {
  const runTime = new JournalRunTime();
  write(runTime, taken({ name: 80, act: 60 }));
  expect([0, 1].map((place) => runTime.record('objectives', place))).toEqual([
    { id: 'name', 'score.raw': '80', 'score.min': '0', 'score.max': '100', status: 'passed' },
    { id: 'act', 'score.raw': '60', 'score.min': '0', 'score.max': '100', status: 'failed' },
  ]);
});

test('of several modules in a SCO each has objectives of its own', () => {
  const runTime = new JournalRunTime();
  const objectives = new Objectives(new ScormApi(runTime, dialect), resultOf);
  objectives.add({ ...kindsForAnswers, id: 'second', route: { id: 'route-everyone', modules: [] } }, taken({ name: 80 }));
  objectives.write();
  expect(runTime.record('objectives', 0)).toMatchObject({ id: 'second_name' });
});

test('where there is nothing to pass it is completed', () => {
  const runTime = new JournalRunTime();
  write(runTime, taken({ name: 10 }, null));
  expect(runTime.record('objectives', 0)).toMatchObject({ status: 'completed' });
});

test('R18: coming back finds it by its id, and writes nothing less', () => {
  const runTime = new JournalRunTime({ 'cmi.objectives.0.id': 'other', 'cmi.objectives.1.id': 'name', 'cmi.objectives.1.score.raw': '80' });
  write(runTime, taken({ name: 60 }));
  expect(runTime.record('objectives', 1)).toEqual({ id: 'name', 'score.raw': '80' });
  write(runTime, taken({ name: 90 }));
  expect(runTime.record('objectives', 1)).toMatchObject({ 'score.raw': '90', status: 'passed' });
  expect(runTime.count('objectives')).toBe(2);
});

test('R14: a platform that has none is asked to take an id once, and then left alone', () => {
  const runTime = new (class extends EsrRunTime {
    protected override refuses = (element: string) => (element.includes('objectives') ? '401' : null);
  })();
  write(runTime, taken({ name: 60 }), taken({ name: 90 }), taken({ act: 90 }));
  expect(runTime.called('LMSSetValue(cmi.objectives').length).toBeLessThanOrEqual(5);
});

test('other facts, and a platform whose profile does not ask, get nothing', () => {
  const runTime = new JournalRunTime();
  write(runTime, { is: 'page-shown', page: 'welcome' });
  const objectives = new Objectives(new ScormApi(runTime, dialect), resultOf);
  objectives.add({ ...kindsForAnswers, lms: {} }, taken({ name: 80 }));
  expect([objectives.write(), runTime.calls]).toEqual([false, []]);
});
