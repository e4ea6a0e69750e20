// @vitest-environment jsdom
import { Scorm12API } from 'scorm-again';
import { beforeEach, expect, test } from 'vitest';
import type { Fact } from '../course/types';
import { kindsForAnswers } from './fixtures/answers';
import { mount } from './fixtures/document';
import { TestClock } from './fixtures/clock';
import { course, everyKind } from './fixtures/course';
import { answerFrom } from './fixtures/learners';
import { playWhole } from './fixtures/play-whole';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { Objectives } from '../tracking/scorm/objectives';
import { Records } from '../tracking/scorm/records';
import { recordOf } from '../tracking/scorm12/interactions';
import { resultOf } from '../tracking/scorm12/objectives';

/** The whole player against a run-time of somebody else's making, strict about formats (R38). */

const newApi = (values: object = {}) => {
  const api = new Scorm12API({ autocommit: false, mastery_override: false, logLevel: 5 });
  api.loadFromJSON({ cmi: { core: { lesson_status: 'not attempted', ...values } } } as never, '');
  return api;
};

type Api = ReturnType<typeof newApi>;

const start = async (api: Api): Promise<TestClock> => {
  mount(course);
  const clock = new TestClock();
  await playWhole(new Scorm12Tracker(api, clock), clock, () => 4711);
  clock.pass(0);
  return clock;
};

const leave = () => window.dispatchEvent(new Event('pagehide'));
const click = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

beforeEach(() => mount(course));

test('R38: scorm-again takes every value of a session that stops half-way', async () => {
  const api = newApi();
  const clock = await start(api);
  expect(api.cmi.core.lesson_status).toBe('incomplete');
  click('#option_in-page_wrong');
  click('[data-question="in-page"] [data-action="check-answer"]');
  clock.pass(65_000);
  leave();
  expect(api.lastErrorCode).toBe('0');
  expect(api.isTerminated()).toBe(true);
  expect(api.cmi.core).toMatchObject({ lesson_status: 'incomplete', lesson_location: 'welcome' });
  expect(api.cmi.suspend_data).toMatch(/^1[A-Za-z0-9_-]+$/);
});

test('R38: scorm-again takes a score', async () => {
  const api = newApi();
  const clock = await start(api);
  click('[data-check="final"] [data-action="start-check"]');
  for (const option of ['final-choice_right', 'final-multiple_one', 'final-multiple_two']) click(`#option_${option}`);
  click('[data-check="final"] [data-action="finish-check"]');
  clock.pass(2_000);
  expect([api.cmi.core.score.raw, api.cmi.core.score.min, api.cmi.core.score.max]).toEqual(['100', '0', '100']);
  expect(api.lastErrorCode).toBe('0');
});

test('R38, R27: scorm-again takes every field of every kind of answer, and of the objectives', () => {
  const api = newApi();
  const refused: string[] = [];
  const set = api.LMSSetValue.bind(api);
  api.LMSSetValue = (element: string, value: string) => {
    const result = set(element, value);
    if (api.lastErrorCode !== '0') refused.push(`${element}=${value}: ${api.lastErrorCode}`);
    return result;
  };
  const tracker = new Scorm12Tracker(api, new TestClock());
  tracker.keep((own) => [new Records(own, recordOf), new Objectives(own, resultOf)]);
  tracker.start(kindsForAnswers);
  const answers = everyKind.map((question, number): Fact => ({ is: 'answered', question: question.id, response: answerFrom(question, number), score: number === 0 ? 0 : 50, attempt: 1 }));
  for (const fact of answers) tracker.tell(fact, 12_345);
  tracker.tell({ is: 'check-taken', check: 'drawing', attempt: 1, score: 80, mastery: 50, objectives: [{ id: 'name-rules', score: 80 }] });
  expect(tracker.save({ state: '1A', location: 'kinds', outcome: { completed: false, success: 'unknown', score: 80, progress: 0 } })).toBe(true);
  expect(refused).toEqual([]);
  expect(api.cmi.interactions.childArray).toHaveLength(everyKind.length);
  expect(api.cmi.objectives.childArray).toHaveLength(1);
});
