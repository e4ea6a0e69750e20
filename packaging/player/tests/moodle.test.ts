// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Course } from '../course/types';
import { answering } from '../entries/answers';
import { take } from '../entries/handover';
import { SharedSession } from '../entries/route';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { Scorm2004Tracker } from '../tracking/scorm2004/adapter';
import { forAnswers } from './fixtures/answers';
import { TestClock } from './fixtures/clock';
import { course } from './fixtures/course';
import { mount } from './fixtures/document';
import { Moodle12, Moodle2004 } from './fixtures/moodle';
import { $, answer, choose, current, goOn, goTo, leave, passCheck, takeCheck, text } from './fixtures/session';
import { playWhole } from './fixtures/play-whole';

const loadMore = () => import('../entries/scorm12-more');
const loadMore2004 = () => import('../entries/scorm2004-more');

/** The whole player at a platform as strict as Moodle. */

async function open(runTime: Moodle2004): Promise<void> {
  mount(course);
  const clock = new TestClock();
  await playWhole(new Scorm2004Tracker(runTime, clock), clock, () => 4711, loadMore);
}

const kept = (runTime: Moodle2004, ...elements: string[]) => elements.map((element) => runTime.values.get(`cmi.${element}`));
const status = ['completion_status', 'success_status', 'score.scaled'];

async function readAll(): Promise<void> {
  for (const page of ['structures', 'practise']) await goTo(page);
  choose('rota', 'leave');
  goOn();
}

const standing = async (): Promise<string> => {
  await goTo('progress');
  await loadMore();
  await Promise.resolve();
  return text('[data-standing]');
};

test('R43, R49: whoever fails in SCORM 2004 leaves, comes back and passes, and the screen says what the platform is told', async () => {
  const first = new Moodle2004();
  await open(first);
  await readAll();
  takeCheck('final-choice_wrong', 'final-multiple_three');
  expect([await standing(), $('[data-completed]').hidden, $('[data-to-certificate]').hidden]).toEqual(['You have not passed this module yet. Everything else is done.', true, true]);
  leave();
  expect(kept(first, ...status, 'progress_measure')).toEqual(['incomplete', 'unknown', '0', '0.99']);

  const second = first.relaunched();
  await open(second);
  passCheck();
  expect([await standing(), $('[data-completed]').hidden]).toEqual(['You have completed and passed this module.', false]);
  leave();
  expect(kept(second, ...status, 'progress_measure')).toEqual(['completed', 'passed', '1', '1']);
});

test('R43, R49: with no attempt left it is completed and failed, and nothing says that it is completed', async () => {
  const runTime = new Moodle2004();
  await open(runTime);
  await readAll();
  takeCheck('final-choice_wrong', 'final-multiple_three');
  takeCheck('final-choice_wrong', 'final-multiple_three');
  expect([await standing(), $('[data-completed]').hidden, text('[data-live]')]).toEqual([
    'You have done everything in this module, but you have not passed it and have no attempts left. Ask whoever gave you this module what to do next.',
    true,
    expect.not.stringContaining('completed'),
  ]);
  leave();
  expect(kept(runTime, ...status)).toEqual(['completed', 'failed', '0']);
});

test('R18: what an older package set completed stays so, and can still be passed', async () => {
  const runTime = new Moodle2004({ 'cmi.entry': 'resume', 'cmi.completion_status': 'completed' });
  await open(runTime);
  await readAll();
  takeCheck('final-choice_wrong', 'final-multiple_three');
  leave();
  expect(kept(runTime, ...status)).toEqual(['completed', 'unknown', '0']);
});

const route = { id: 'route-everyone', modules: [{ id: course.id, key: 1, stem: 'm1', graded: true }, { id: 'other', key: 2, stem: 'm2', graded: true }] };
const modules: Readonly<Record<string, Course>> = {
  m1: { ...forAnswers(course), lms: { interactions: true }, route },
  m2: { ...forAnswers(course), id: 'other', lms: { interactions: true }, route },
};

describe.each(['1.2', '2004'])('R45: a route as one SCO of SCORM %s', (version) => {
  let went = '';
  let clock = new TestClock();

  beforeEach(() => window.sessionStorage.clear());
  afterEach(() => {
    vi.restoreAllMocks();
    delete (window as { scormbuilderRoute?: unknown }).scormbuilderRoute;
  });

  const newPlatform = () => (version === '1.2' ? new Moodle12() : new Moodle2004());

  /** The document at the address, in the platform's one window. */
  async function show(runTime: Moodle12 | Moodle2004, address = '/m1.html'): Promise<void> {
    const of = modules[/m\d/.exec(address)![0]]!;
    mount(of);
    window.history.replaceState(null, '', address);
    document.body.insertAdjacentHTML('beforeend', '<a id="to-m1" href="m1.html">One</a><a id="to-m2" href="m2.html">Two</a>');
    (window as { scormbuilderRoute?: unknown }).scormbuilderRoute = (each: Course) => new SharedSession(each, route, (to) => void (went = to));
    clock = new TestClock();
    const tracker = runTime instanceof Moodle12 ? new Scorm12Tracker(runTime, clock) : new Scorm2004Tracker(runTime, clock);
    const more = runTime instanceof Moodle12 ? loadMore : loadMore2004;
    await playWhole(tracker, clock, () => 4711, more, answering(tracker));
    await more();
    clock.pass(0);
  }

  async function change(runTime: Moodle12 | Moodle2004, to: string): Promise<void> {
    $(`#to-${to}`).click();
    await new Promise((resolve) => setTimeout(resolve));
    leave();
    await show(runTime, new URL(went).pathname + new URL(went).search);
  }

  const responses = (runTime: Moodle12 | Moodle2004) =>
    Array.from({ length: runTime.count('interactions') }, (_, place) => runTime.values.get(`cmi.interactions.${place}.id`));

  const opened = (runTime: Moodle12 | Moodle2004) => runTime.called('LMSInitialize', 'Initialize').length;

  const throughBoth = async (runTime: Moodle12 | Moodle2004) => {
    await show(runTime);
    answer('in-page', 'right');
    await change(runTime, 'm2');
    answer('in-page', 'wrong');
    await change(runTime, 'm1');
    answer('several', 'one');
    leave();
  };

  test('is opened and closed once, whatever documents are shown, and each answer has a record of its own', async () => {
    const runTime = newPlatform();
    await throughBoth(runTime);
    expect([opened(runTime), runTime.called('LMSFinish', 'Terminate').length]).toEqual([1, 1]);
    expect(responses(runTime)).toEqual([`${course.id}_in-page`, 'other_in-page', `${course.id}_several`]);
  });

  test('is so where the browser keeps nothing for a page', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const runTime = newPlatform();
    await throughBoth(runTime);
    expect([opened(runTime), responses(runTime)]).toEqual([1, [`${course.id}_in-page`, 'other_in-page', `${course.id}_several`]]);
  });

  test('goes on counting where the platform lost count of the records', async () => {
    const runTime = newPlatform();
    const get = version === '1.2' ? 'LMSGetValue' : 'GetValue';
    const asked = (runTime as never as Record<string, (element: string) => string>)[get]!.bind(runTime);
    (runTime as never as Record<string, unknown>)[get] = (element: string) => (element.endsWith('interactions._count') ? '0' : asked(element));
    await throughBoth(runTime);
    expect(responses(runTime)).toEqual([`${course.id}_in-page`, 'other_in-page', `${course.id}_several`]);
  });

  test('a window that gave way to another one records nothing in the next module either', async () => {
    const runTime = newPlatform();
    await show(runTime);
    answer('in-page', 'right');
    clock.pass(2_000);
    const state = runTime.values.get('cmi.suspend_data')!;
    window.sessionStorage.setItem('probe', state);
    const key = Object.keys(window.sessionStorage).find((each) => each.includes('handover'));
    expect(key).toBeUndefined();
    $('#to-m2').click();
    await new Promise((resolve) => setTimeout(resolve));
    const handed = Object.keys(window.sessionStorage).find((each) => each.startsWith('scormbuilder:handover:'))!;
    window.sessionStorage.setItem(handed, JSON.stringify({ ...JSON.parse(window.sessionStorage.getItem(handed)!), isElsewhere: true }));
    await show(runTime, '/m2.html');
    runTime.forget();
    answer('in-page', 'wrong');
    clock.pass(60_000);
    leave();
    expect(runTime.called('LMSSetValue', 'SetValue', 'LMSFinish', 'Terminate')).toEqual([]);
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
  });

  test('R49: a page that is loaded again says what happened and what to do, and keeps progress in view', async () => {
    const runTime = newPlatform();
    await show(runTime);
    answer('in-page', 'right');
    await goTo('structures');
    leave();
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as never]);
    for (let time = 0; time < 2; time++) {
      await show(runTime, '/m1.html');
      expect([current(), text('[data-save-status]'), $('#option_in-page_right')]).toEqual(['structures', 'Progress is not being recorded', expect.objectContaining({ checked: true })]);
      expect(text('[data-notice]')).toBe(
        'This page’s session with the learning platform has ended. Your progress is not being recorded. To go on with it recorded, close this window and open the module again from the learning platform.',
      );
      leave();
    }
  });
});

test('what was left for a page that is loaded again is seen by no other', async () => {
  window.sessionStorage.clear();
  const runTime = new Moodle2004();
  await open(runTime);
  leave();
  const left = Object.keys(window.sessionStorage).find((key) => key.startsWith('scormbuilder:left:'))!;
  await open(new Moodle2004());
  expect([take(() => window.sessionStorage, left), text('[data-notice]')]).toEqual([null, '']);
});

test('R47: answers of SCORM 2004 have ids that Moodle takes, where the profile asks for it', async () => {
  const { recordsWith } = await import('../tracking/scorm2004/interactions');
  const question = { ...forAnswers(course).questions.find(({ id }) => id === 'in-page')!, options: ['private-offer', 'private'], correct: ['private-offer'] };
  const record = (wordIds: boolean) =>
    Object.fromEntries(recordsWith(() => '')({ ...course, questions: [question], lms: { interactions: true, wordIds } }, { is: 'answered', question: 'in-page', response: ['private-offer'], score: 100, attempt: 1 }, new Date(0))!);
  expect([record(true)['learner_response'], record(true)['correct_responses.0.pattern']]).toEqual(['private_offer', 'private_offer']);
  expect(record(false)['learner_response']).toBe('private-offer');
});
