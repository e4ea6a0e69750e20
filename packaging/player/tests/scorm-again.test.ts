// @vitest-environment jsdom
import { Scorm12API } from 'scorm-again';
import { beforeEach, expect, test } from 'vitest';
import { mount } from './fixtures/document';
import { TestClock } from './fixtures/clock';
import { course } from './fixtures/course';
import { play } from '../entries/player';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';

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
  await play(new Scorm12Tracker(api, clock), clock, () => 4711);
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
