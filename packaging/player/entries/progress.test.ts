// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { course } from '../tests/fixtures/course';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, choose, click, goOn, goTo, launch, loadMore, passCheck, takeCheck, text } from '../tests/fixtures/session';

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

describe('the certificate', () => {
  const name = 'Nic Dhòmhnaill, Màiri';
  const named = (): RunTime => new RunTime({ 'cmi.core.student_name': name });
  const asked = (runTime: RunTime): boolean => runTime.calls.join().includes('student_name');

  test('is for those who have completed the module, and asks for no name before', async () => {
    const runTime = await launch(named());
    await open('certificate');
    expect([shown('[data-not-completed]'), shown('[data-certificate]'), asked(runTime)]).toEqual([[true], [false], false]);
  });

  test('shows the name, the result and the date of the device, and sends nothing', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23), toFake: ['Date'] });
    const runTime = await launch(named());
    await finishModule();
    passCheck();
    const before = runTime.calls.filter((call) => !call.includes('LMSGetValue')).length;
    await open('certificate');
    await vi.waitFor(() => expect(text('[data-name]')).toBe(name));
    expect([text('[data-result-shown]'), text('[data-date]')]).toEqual(['100 per cent', '23 November 2026']);
    expect([shown('[data-certificate]'), $('[data-not-recorded]').hidden]).toEqual([[true], true]);
    expect(runTime.calls.filter((call) => !call.includes('LMSGetValue')).length).toBe(before);
    vi.useRealTimers();
  });

  test('has no row for a name or a result that there is not, and can be taken away as a page', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    const download = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await launch(new RunTime(), { ...course, success: undefined } as never);
    await finishModule();
    await open('certificate');
    await vi.waitFor(() => expect($('[data-certificate]').hidden).toBe(false));
    expect(shown('#certificate div > div')).toEqual([false, false, true]);
    click('[data-action="download-certificate"]');
    const html = await files[0]!.text();
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="" dir="">/);
    expect(html).toContain('Title of certificate');
    expect(html).not.toMatch(/hidden|<button|data-name|script/);
    download.mockRestore();
  });

  test('says when nothing is being recorded', async () => {
    const runTime = new RunTime({ 'cmi.core.lesson_mode': 'review' });
    await launch(runTime);
    await finishModule();
    await open('certificate');
    await vi.waitFor(() => expect($('[data-certificate]').hidden).toBe(false));
    expect($('[data-not-recorded]').hidden).toBe(false);
  });
});
