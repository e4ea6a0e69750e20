// @vitest-environment jsdom
import { Scorm2004API } from 'scorm-again';
import { beforeEach, expect, test } from 'vitest';
import type { Fact } from '../course/types';
import { kindsForAnswers } from './fixtures/answers';
import { TestClock } from './fixtures/clock';
import { course, everyKind } from './fixtures/course';
import { mount } from './fixtures/document';
import { answerFrom } from './fixtures/learners';
import { playWhole } from './fixtures/play-whole';
import { Objectives } from '../tracking/scorm/objectives';
import { Records } from '../tracking/scorm/records';
import { Scorm2004Tracker } from '../tracking/scorm2004/adapter';
import { recordsWith } from '../tracking/scorm2004/interactions';
import { resultOf } from '../tracking/scorm2004/objectives';

/**
 * The whole player against a run-time of somebody else's making, strict about formats (R38): no call may leave an error behind, but for the question
 * whether the platform has a pass mark: that it has none it says with an error, and in no other way (Run-Time Environment, section 4.2.19).
 */

type Method = 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'Terminate';

const newApi = (cmi: object = {}) => {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
  api.loadFromJSON({ cmi: { entry: 'ab-initio', learner_id: '4711', learner_name: 'Doe, Jo', ...cmi } } as never, '');
  const failed: string[] = [];
  for (const name of ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'] as Method[]) {
    const call = (api[name] as (...args: string[]) => string).bind(api);
    (api as unknown as Record<Method, (...args: string[]) => string>)[name] = (...args) => {
      const result = call(...args);
      if (api.GetLastError() !== '0' && args[0] !== 'cmi.scaled_passing_score') failed.push(`${name}(${args.join('=')}): ${api.GetLastError()}`);
      return result;
    };
  }
  return { api, failed };
};

const start = async (api: object): Promise<TestClock> => {
  mount(course);
  const clock = new TestClock();
  await playWhole(new Scorm2004Tracker(api, clock), clock, () => 4711);
  clock.pass(0);
  return clock;
};

const leave = () => window.dispatchEvent(new Event('pagehide'));
const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

beforeEach(() => mount(course));

test('R38: scorm-again takes every value of a session that stops half-way, and gives it back', async () => {
  const { api, failed } = newApi();
  const clock = await start(api);
  click('#option_in-page_wrong');
  click('[data-question="in-page"] [data-action="check-answer"]');
  clock.pass(65_000);
  leave();
  expect(failed).toEqual([]);
  expect(api.isTerminated()).toBe(true);
  expect(api.cmi).toMatchObject({ completion_status: 'incomplete', success_status: 'unknown', location: 'welcome' });
  expect(api.cmi.suspend_data).toMatch(/^1[A-Za-z0-9_-]+$/);

  const again = newApi({ entry: 'resume', completion_status: 'incomplete', location: api.cmi.location, suspend_data: api.cmi.suspend_data, progress_measure: '0.3333' });
  await start(again.api);
  expect(document.querySelector<HTMLInputElement>('#option_in-page_wrong')!.checked).toBe(true);
  leave();
  expect(again.failed).toEqual([]);
});

test('R38: scorm-again takes score, success and progress', async () => {
  const { api, failed } = newApi();
  const clock = await start(api);
  click('[data-check="final"] [data-action="start-check"]');
  for (const option of ['final-choice_right', 'final-multiple_one', 'final-multiple_two']) click(`#option_${option}`);
  click('[data-check="final"] [data-action="finish-check"]');
  clock.pass(2_000);
  expect(failed).toEqual([]);
  expect(api.cmi).toMatchObject({ completion_status: 'incomplete', success_status: 'passed' });
  expect(api.cmi.score).toMatchObject({ scaled: '1', raw: '100', min: '0', max: '100' });
  expect(Number(api.cmi.progress_measure)).toBeCloseTo(1 / 3, 3);
});

test('R18: a score of which an unreadable state can no longer tell does not go down', async () => {
  const { api } = newApi({ entry: 'resume', completion_status: 'incomplete', suspend_data: '1garbage!', score: { scaled: '0.9', raw: '90', min: '0', max: '100' } });
  const clock = await start(api);
  click('[data-check="final"] [data-action="start-check"]');
  click('#option_final-choice_right');
  click('[data-check="final"] [data-action="finish-check"]');
  clock.pass(2_000);
  expect(api.cmi.score).toMatchObject({ scaled: '0.9', raw: '90' });
});

test.each(['browse', 'review'])('R38, R16: scorm-again is told nothing in %s mode', async (mode) => {
  const { api, failed } = newApi({ mode });
  await start(api);
  leave();
  expect([failed, api.cmi.completion_status]).toEqual([[], 'unknown']);
});

test('R38, R27: scorm-again takes every field of every kind of answer, and of the objectives', () => {
  const { api, failed } = newApi();
  const tracker = new Scorm2004Tracker(api, new TestClock());
  tracker.keep((own) => [new Records(own, recordsWith((id) => `What of ${id}?`)), new Objectives(own, resultOf)]);
  tracker.start(kindsForAnswers);
  for (const [number, question] of everyKind.entries()) {
    const fact: Fact = { is: 'answered', question: question.id, response: answerFrom(question, number), score: number === 0 ? 0 : 50, attempt: 1 };
    tracker.tell(fact, 12_345);
  }
  tracker.tell({ is: 'check-taken', check: 'drawing', attempt: 1, score: 80, mastery: 50, objectives: [{ id: 'name-rules', score: 80 }] });
  tracker.tell({ is: 'check-taken', check: 'drawing', attempt: 2, score: 60, mastery: 50, objectives: [{ id: 'name-rules', score: 60 }] });
  expect(tracker.save({ state: '1A', location: 'kinds', outcome: { completed: false, success: 'unknown', score: 80, progress: 0 } })).toBe(true);
  expect(failed).toEqual([]);
  expect(api.cmi.interactions.childArray).toHaveLength(everyKind.length);
  expect(api.cmi.objectives.childArray).toHaveLength(1);
});

test('R38: scorm-again takes the longest state that the standard gives', () => {
  const { api, failed } = newApi();
  const tracker = new Scorm2004Tracker(api, new TestClock());
  tracker.start(course);
  expect(tracker.finish({ state: 'A'.repeat(64_000), location: 'welcome', outcome: { completed: true, success: 'none', score: null, progress: 1 } })).toBe(true);
  expect(failed).toEqual([]);
});
