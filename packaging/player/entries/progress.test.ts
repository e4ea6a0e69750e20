// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newLearner } from '../course/learner';
import type { Course } from '../course/types';
import { encode } from '../state/codec';
import { toState } from '../state/learner-state';
import { course } from '../tests/fixtures/course';
import { eventually } from '../tests/fixtures/eventually';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, choose, click, goOn, goTo, launch, leave, loadMore, passCheck, takeCheck, text } from '../tests/fixtures/session';

const states = (): string[] => [...document.querySelectorAll('[data-menu-state]')].map((one) => one.textContent!);
const rules = (): string[] => [...document.querySelectorAll('[data-rule-state]')].map((one) => one.textContent!);
const shown = (selector: string): boolean[] => [...document.querySelectorAll<HTMLElement>(selector)].map((one) => !one.hidden);

async function open(page: string): Promise<void> {
  await goTo(page);
  await loadMore();
  await Promise.resolve();
}

async function finishModule(): Promise<void> {
  await goTo('structures');
  await goTo('practise');
  choose('rota', 'ask');
  goOn();
  choose('figures', 'raise');
  goOn();
}

describe('the menu', () => {
  test('says of each page what on it is still to do', async () => {
    await launch(new RunTime());
    await goTo('structures');
    expect(states()).toEqual(['Read', 'You are here · Question still open', 'Not read yet']);
    answer('in-page', 'wrong');
    answer('several', 'one');
    expect(states()[1]).toBe('You are here');
    await goTo('practise');
    expect(states()).toEqual(['Read', 'Read', 'You are here · Check still to do · Scenario still open']);
  });
});

describe('the page of progress', () => {
  test('says rule by rule what is done, and leads to the rest', async () => {
    await launch(new RunTime());
    await open('progress');
    expect([text('[data-read]'), text('[data-standing]')]).toEqual(['1 of 3 pages read', 'You have not completed this module yet.']);
    expect(rules()).toEqual(['Still to do', 'Still to do', 'Still to do', 'Still to do']);
    expect([shown('[data-unread]'), shown('[data-goal]'), shown('[data-to-certificate]')]).toEqual([[false, true, true], [true, true], [false]]);
    await finishModule();
    passCheck();
    await open('progress');
    expect(rules()).toEqual(['Done', 'Done', 'Done', 'Done']);
    expect(text('[data-standing]')).toBe('You have completed and passed this module.');
    expect([shown('[data-unread]'), shown('[data-goal]'), shown('[data-to-certificate]')]).toEqual([[false, false, false], [false, false], [true]]);
  });

  test('says what cannot be done any more', async () => {
    await launch(new RunTime());
    await goTo('practise');
    takeCheck('final-choice_wrong', 'final-multiple_three');
    takeCheck('final-choice_wrong', 'final-multiple_three');
    await open('progress');
    expect([rules()[3], shown('[data-goal]')[1]]).toEqual(['Not possible any more', false]);
  });

  test('stands behind the last page', async () => {
    await launch(new RunTime());
    expect($('[data-end]').hidden).toBe(true);
    await goTo('practise');
    expect($('[data-end]').hidden).toBe(false);
  });
});

/** The check at which success hangs, taken and failed. */
const failCheck = (): void => takeCheck('final-choice_wrong', 'final-multiple_three');

describe('C1: a certificate and a congratulation are for those who have completed the module, and passed it where it can be passed', () => {
  const seen = async () => {
    const announced = text('[data-live]');
    await open('progress');
    const progress = [text('#progress [data-standing]'), text('#progress [data-lacking]'), $('[data-to-certificate]').hidden ? '' : 'certificate'];
    await open('certificate');
    const isShown = await eventually(() => {
      expect($('[data-certificate]').hidden).not.toBe($('[data-not-completed]').hidden);
      return !$('[data-certificate]').hidden;
    });
    return { header: !$('[data-completed]').hidden, announced: /completed/.test(announced), progress, certificate: isShown };
  };
  const goOnLink = (page: string) => [text(`#${page} [data-go-on]`), $(`#${page} [data-go-on]`).getAttribute('href'), $(`#${page} [data-go-on]`).parentElement!.hidden];
  const none = { header: false, announced: false, certificate: false };

  test('neither completed nor passed', async () => {
    await launch(new RunTime());
    expect(await seen()).toEqual({ ...none, progress: ['You have not completed this module yet.', '', ''] });
    expect(goOnLink('certificate')[2]).toBe(true);
    expect($('[data-to-progress]').hidden).toBe(false);
  });

  test('passed, and not completed', async () => {
    await launch(new RunTime());
    await goTo('practise');
    passCheck();
    expect(await seen()).toEqual({ ...none, progress: ['You have not completed this module yet.', '', ''] });
  });

  test('completed, and the check not taken', async () => {
    await launch(new RunTime());
    await finishModule();
    expect(await seen()).toEqual({ ...none, progress: ['You have not passed this module yet. Everything else is done.', '“final”: you have not taken it yet, and you need 70 per cent.', ''] });
    expect(goOnLink('progress')).toEqual(['Start check', '#check_final', false]);
  });

  test('completed, and not passed while a try is left', async () => {
    await launch(new RunTime());
    await finishModule();
    failCheck();
    expect(await seen()).toEqual({ ...none, progress: ['You have not passed this module yet. Everything else is done.', '“final”: your best result is 0 per cent, and you need 70 per cent.', ''] });
    expect(goOnLink('progress')).toEqual(['Take check again', '#check_final', false]);
    expect(goOnLink('certificate')).toEqual(['Take check again', '#check_final', false]);
    expect($('[data-to-progress]').hidden).toBe(true);
  });

  test('completed, and no try is left', async () => {
    await launch(new RunTime());
    await finishModule();
    failCheck();
    failCheck();
    const { progress, ...rest } = await seen();
    expect(rest).toEqual(none);
    expect(progress[0]).toContain('have no attempts left');
    expect(goOnLink('progress')[2]).toBe(true);
  });

  test('completed and passed', async () => {
    await launch(new RunTime());
    await finishModule();
    passCheck();
    expect(await seen()).toEqual({ header: true, announced: true, certificate: true, progress: ['You have completed and passed this module.', '', 'certificate'] });
  });

  test('completed, where nothing is to be passed', async () => {
    await launch(new RunTime(), { ...course, success: undefined } as never);
    await finishModule();
    expect(await seen()).toEqual({ header: true, announced: true, certificate: true, progress: ['You have completed this module.', '', 'certificate'] });
  });

  test('R18: who was told completed by an earlier build without having passed is told kindly what is missing, and keeps the status', async () => {
    const state = encode(course.state, toState(course, { ...newLearner, completed: true, seen: [...course.pages], page: 'welcome' }));
    const runTime = await launch(new RunTime({ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': state }));
    expect(await seen()).toMatchObject({ ...none, progress: ['You have not passed this module yet. Everything else is done.', expect.anything(), ''] });
    leave();
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('completed');
  });
});

describe('the certificate', () => {
  const named = (name = 'Nic Dhòmhnaill, Màiri', id = 'n1'): RunTime => new RunTime({ 'cmi.core.student_name': name, 'cmi.core.student_id': id });
  const asked = (runTime: RunTime): boolean => runTime.calls.join().includes('student_name');
  const nameShown = () => [text('[data-name-label]'), text('[data-name]')];
  const write = (name: string): void => {
    ($('[data-own-name]') as HTMLInputElement).value = name;
    $('[data-own-name]').dispatchEvent(new Event('input'));
  };
  const achieve = async (runTime: RunTime, of: Course = course) => {
    await launch(runTime, of);
    await finishModule();
    passCheck();
    await open('certificate');
    await eventually(() => expect($('[data-certificate]').hidden).toBe(false));
    return runTime;
  };

  beforeEach(() => window.localStorage.clear());

  test('asks for no name before there is one', async () => {
    const runTime = await launch(named());
    await open('certificate');
    expect([shown('[data-not-completed]'), shown('[data-certificate]'), asked(runTime)]).toEqual([[true], [false], false]);
  });

  test('shows the name in the order in which it is said, the result and the date of the device, and sends nothing', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23), toFake: ['Date'] });
    const runTime = await launch(named());
    await finishModule();
    passCheck();
    const before = runTime.calls.filter((call) => !call.includes('LMSGetValue')).length;
    await open('certificate');
    await eventually(() => expect(nameShown()).toEqual(['Name', 'Màiri Nic Dhòmhnaill']));
    expect([text('[data-result-shown]'), text('[data-date]')]).toEqual(['100 per cent', '23 November 2026']);
    expect([shown('[data-certificate]'), $('[data-not-recorded]').hidden, $('[data-recorded]').hidden]).toEqual([[true], true, false]);
    expect(runTime.calls.filter((call) => !call.includes('LMSGetValue')).length).toBe(before);
    vi.useRealTimers();
  });

  test.each(['null', 'undefined', 'student, guest', 'jo.smith@nhs.scot', ''])('C26: leaves a line to write a name on where the platform gives %o', async (name) => {
    await achieve(named(name));
    expect(nameShown()).toEqual(['Name', '']);
  });

  test('M10: a name that the learner writes is said to be so, stays on the device, and goes with an empty field', async () => {
    const runTime = await achieve(named('undefined'));
    write(' Màiri  Bàn ');
    expect(nameShown()).toEqual(['Name, as the learner wrote it', 'Màiri Bàn']);
    expect(text('[data-name-keeping]')).toContain('is kept in this browser');
    leave();
    expect(JSON.stringify([...runTime.values]) + runTime.calls.join()).not.toContain('Bàn');
    await achieve(named('undefined'));
    expect(nameShown()).toEqual(['Name, as the learner wrote it', 'Màiri Bàn']);
    await achieve(named('undefined', 'n2'));
    expect(nameShown()).toEqual(['Name', '']);
    await achieve(named('undefined'));
    write('');
    expect(JSON.stringify(window.localStorage)).not.toContain('Bàn');
  });

  test.each([
    ['on a device that others use', 'n1', { ...course, devices: 'shared' } as Course],
    ['of somebody whom the platform does not name', 'null', course],
  ])('a name %s is not kept', async (_, id, of) => {
    await achieve(named('null', id), of);
    write('Jo Smith');
    expect(text('[data-name-keeping]')).toContain('is not kept');
    expect(JSON.stringify(window.localStorage)).not.toContain('Jo Smith');
    await achieve(named('null', id), of);
    expect(nameShown()).toEqual(['Name', '']);
  });

  test('has no row for a result that there is not, and can be taken away as a page', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    const download = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await launch(new RunTime(), { ...course, success: undefined } as never);
    await finishModule();
    await open('certificate');
    await eventually(() => expect($('[data-certificate]').hidden).toBe(false));
    expect(shown('#certificate [data-certificate] > div')).toEqual([true, false, true]);
    click('[data-action="download-certificate"]');
    const html = await files[0]!.text();
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="" dir="">/);
    expect(html).toContain('<title>Certificate of completion</title>');
    expect(html).not.toContain('Title of certificate');
    expect(html).toContain('bdi:empty{');
    expect(html).not.toMatch(/hidden|<button|<input|script/);
    download.mockRestore();
  });

  test('says when nothing is being recorded', async () => {
    const runTime = new RunTime({ 'cmi.core.lesson_mode': 'review' });
    await launch(runTime, { ...course, success: undefined } as never);
    await finishModule();
    await open('certificate');
    await eventually(() => expect($('[data-certificate]').hidden).toBe(false));
    expect($('[data-not-recorded]').hidden).toBe(false);
  });
});
