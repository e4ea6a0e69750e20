// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Course } from '../course/types';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { TestClock } from '../tests/fixtures/clock';
import { course } from '../tests/fixtures/course';
import { mount } from '../tests/fixtures/document';
import { eventually } from '../tests/fixtures/eventually';
import { notesHtml } from '../tests/fixtures/notes';
import { RunTime } from '../tests/fixtures/run-times';
import { $, click, leave, loadMore, text } from '../tests/fixtures/session';
import { take, leave as handOver } from './handover';
import { ownKey } from './owner';
import { play } from './player';
import { shelfKey } from './shelf-key';

/** A platform that says who learns; it says nothing of nobody. */
const of = (learner: string): RunTime => new RunTime(learner === '' ? {} : { 'cmi.core.student_id': learner });

const secret = 'Nobody-may-read-this';
const thoughts = '#note_reflection_thoughts';

let clock = new TestClock();

/** Opens the module, with places for notes on its first page. */
async function open(runTime: RunTime = of('anna'), more: Partial<Course> = {}): Promise<RunTime> {
  mount({ ...course, ...more });
  $('[data-page] h1').insertAdjacentHTML('afterend', notesHtml);
  clock = new TestClock();
  await play(new Scorm12Tracker(runTime, clock), clock, () => 1, loadMore);
  await loadMore();
  clock.pass(0);
  return runTime;
}

function write(selector: string, value: string): void {
  ($(selector) as HTMLTextAreaElement).value = value;
  $(selector).dispatchEvent(new Event('input', { bubbles: true }));
}

const tick = (key: string): void => {
  $(`[data-note="${key}"]`).click();
};

const isTicked = (key: string): boolean => ($(`[data-note="${key}"]`) as HTMLInputElement).checked;

const inNotes = (id: string, rest: string): string => `[data-notes="${id}"] ${rest}`;

beforeEach(() => window.localStorage.clear());

describe('private notes', () => {
  test('are there again after a reload, and say where they are kept', async () => {
    await open();
    write(thoughts, secret);
    tick('checklist/meeting/00000b');
    await open();
    expect(($(thoughts) as HTMLTextAreaElement).value).toBe(secret);
    expect([isTicked('checklist/meeting/00000a'), isTicked('checklist/meeting/00000b')]).toEqual([false, true]);
    expect(text('[data-keeping]')).toContain('kept in this browser, on this device');
    expect(text(inNotes('thoughts', '[data-copy]'))).toBe(secret);
  });

  test('that are written before there is anything to keep them are kept all the same', async () => {
    mount(course);
    $('[data-page] h1').insertAdjacentHTML('afterend', notesHtml);
    ($(thoughts) as HTMLTextAreaElement).value = secret;
    tick('checklist/meeting/00000b');
    await play(new Scorm12Tracker(of('anna'), new TestClock()), new TestClock(), () => 1, loadMore);
    await loadMore();
    expect(text(inNotes('thoughts', '[data-copy]'))).toBe(secret);
    await open();
    expect([($(thoughts) as HTMLTextAreaElement).value, isTicked('checklist/meeting/00000b')]).toEqual([secret, true]);
  });

  test('that cannot be kept are said so, and kept once they can', async () => {
    mount(course);
    $('[data-page] h1').insertAdjacentHTML('afterend', notesHtml);
    let isDown = true;
    await play(new Scorm12Tracker(of('anna'), new TestClock()), new TestClock(), () => 1, () => (isDown ? Promise.reject(new Error()) : loadMore()));
    await eventually(() => expect(text('[data-notice]')).toContain('could not be loaded'));
    isDown = false;
    ($(thoughts) as HTMLTextAreaElement).value = secret;
    const [first] = course.pages;
    for (const page of ['references', first!]) {
      window.location.hash = page;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    }
    await eventually(() => expect(text(inNotes('thoughts', '[data-copy]'))).toBe(secret));
  });

  test('reach no call to the platform, no state and no log', async () => {
    const session = async (act: () => void) => {
      const runTime = await open();
      act();
      clock.pass(60_000);
      leave();
      return runTime;
    };
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
    const without = await session(() => undefined);
    const withNotes = await session(() => {
      write(thoughts, secret);
      tick('checklist/meeting/00000a');
      click(inNotes('meeting', '[data-action="erase-notes"]'));
      click(inNotes('meeting', '[data-action="erase-for-good"]'));
      tick('checklist/meeting/00000b');
      write('#note_action_rota_what', secret);
      write('#note_action_rota_when', '2027-03-01');
      click('#rules_before_1');
      click('#rules_after_3');
    });
    expect(withNotes.calls).toEqual(without.calls);
    expect(withNotes.calls.join()).not.toContain(secret);
    expect(logs.flatMap((log) => log.mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });

  test('are erased only when that is confirmed, and only those of the same part', async () => {
    await open();
    write(thoughts, secret);
    tick('checklist/meeting/00000a');
    click(inNotes('thoughts', '[data-action="erase-notes"]'));
    expect(document.activeElement).toBe($(inNotes('thoughts', '[data-erasing]')));
    click(inNotes('thoughts', '[data-action="leave-notes"]'));
    expect(($(thoughts) as HTMLTextAreaElement).value).toBe(secret);
    click(inNotes('thoughts', '[data-action="erase-notes"]'));
    click(inNotes('thoughts', '[data-action="erase-for-good"]'));
    expect([($(thoughts) as HTMLTextAreaElement).value, isTicked('checklist/meeting/00000a')]).toEqual(['', true]);
    expect(document.activeElement).toBe($(inNotes('thoughts', '[data-action="erase-notes"]')));
    expect(text('[data-live]')).toContain('erased');
    expect(JSON.stringify({ ...window.localStorage })).not.toContain(secret);
  });

  test('are not kept on shared devices, and that is said', async () => {
    await open(of('anna'), { devices: 'shared' });
    write(thoughts, secret);
    expect([window.localStorage.length, window.sessionStorage.length]).toEqual([0, 0]);
    expect(text('[data-keeping]')).toContain('not kept, because others may use this device');
    await open(of('anna'), { devices: 'shared' });
    expect(($(thoughts) as HTMLTextAreaElement).value).toBe('');
  });

  test('work for the visit where the browser has no room left, and that is said', async () => {
    await open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    write(thoughts, secret);
    expect(($(thoughts) as HTMLTextAreaElement).value).toBe(secret);
    expect(text('[data-keeping]')).toContain('no room left');
    expect(text('[data-live]')).toContain('no room left');
    vi.restoreAllMocks();
  });

  test('work for the visit where the browser blocks its storage, and that is said', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await open();
    write(thoughts, secret);
    expect(($(thoughts) as HTMLTextAreaElement).value).toBe(secret);
    expect(text('[data-keeping]')).toContain('this browser keeps nothing');
    vi.restoreAllMocks();
  });

  test('can be taken away as a text file', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const named: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      named.push(this.download);
    });
    await open();
    write(thoughts, secret);
    tick('checklist/meeting/00000b');
    click(inNotes('thoughts', '[data-action="download-notes"]'));
    click(inNotes('meeting', '[data-action="download-notes"]'));
    await loadMore();
    write('#note_action_rota_what', 'Ask.');
    click('#rules_before_1');
    for (const button of document.querySelectorAll<HTMLElement>('[data-action="download-notes"]')) button.click();
    await loadMore();
    expect([...new Set(named)]).toEqual(['thoughts', 'meeting', 'rota', 'action-plan', 'confidence'].map((id) => `sample-${id}.txt`));
    expect(await files[4]!.text()).toContain('Action: Your next rota\r\n\r\nWhat will you do?\r\n\r\nWhat I will do: Ask.\r\n\r\nBy when: nothing written yet');
    expect(await files[5]!.text()).toContain('Your action plan\r\n\r\nYour next rota\r\n\r\nwhat: Ask.\r\n\r\nwhen: Nothing');
    expect(await files[6]!.text()).toContain('Confident now?\r\n\r\nI can name the rules.\r\nNot at all');
    expect(await files[7]!.text()).toContain('I can name the rules.\r\n\r\nbefore: Not at all\r\n\r\nafter: No answer');
    expect(await files[0]!.text()).toContain(`Sample\r\n\r\nReflection\r\n\r\nWho was asked?\r\n\r\nYour thoughts: ${secret}`);
    expect(await files[1]!.text()).toContain('Before the meeting\r\n\r\nRead: not done\r\n\r\nAsk: done');
    vi.restoreAllMocks();
  });

  test('of actions stand together in the plan, dates in words, and go away together', async () => {
    await open();
    expect(text('[data-echo="action/rota/what"]')).toBe('Nothing');
    write('#note_action_rota_what', 'Ask who is missing.');
    write('#note_action_rota_when', '2027-03-01');
    expect(text('[data-echo="action/rota/what"]')).toBe('Ask who is missing.');
    expect(text('[data-echo="action/rota/when"]')).toBe('1 March 2027');
    click(inNotes('action-plan', '[data-action="erase-notes"]'));
    click(inNotes('action-plan', '[data-action="erase-for-good"]'));
    expect(($('#note_action_rota_what') as HTMLTextAreaElement).value).toBe('');
    expect(text('[data-echo="action/rota/what"]')).toBe('Nothing');
    expect(window.localStorage.length).toBe(0);
  });

  test('of confidence stand side by side in words, from before and after', async () => {
    await open();
    click('#rules_before_1');
    await open();
    click('#rules_after_3');
    expect([text('[data-echo="confidence/rules/before"]'), text('[data-echo="confidence/rules/after"]')]).toEqual(['Not at all', 'Very']);
  });

  test('that something else has put into the storage are shown as text or not at all', async () => {
    const notes = { 'action/rota/what': '<img src=x onerror=alert(1)>', 'action/rota/when': 'never', 'confidence/rules/before': '9"]', 'checklist/meeting/00000a': 'no' };
    window.localStorage.setItem(ownKey('private', course, 'anna'), JSON.stringify({ version: 1, notes }));
    await open();
    expect(document.querySelector('img')).toBeNull();
    expect(text('[data-echo="action/rota/what"]')).toBe('<img src=x onerror=alert(1)>');
    expect([text('[data-echo="confidence/rules/before"]'), isTicked('checklist/meeting/00000a')]).toEqual(['No answer', false]);
  });
});

describe('R52: private notes belong to one learner', () => {
  const noted = (): string => ($(thoughts) as HTMLTextAreaElement).value;
  const box = '.notes-found';
  const isOffered = (): boolean => !$(box).hidden;
  const press = (label: string): void => [...document.querySelectorAll<HTMLElement>(`${box} button`)].find((button) => button.textContent === label)!.click();
  const byEarlierBuild = (): void => window.localStorage.setItem(`scormbuilder:private:${course.id}`, JSON.stringify({ version: 1, notes: { 'reflection/thoughts': secret } }));

  test('two learners at one browser each find their own, and neither id stands in a name', async () => {
    await open(of('anna'));
    write(thoughts, secret);
    await open(of('ben'));
    expect([noted(), isOffered()]).toEqual(['', false]);
    write(thoughts, 'of ben');
    await open(of('anna'));
    expect(noted()).toBe(secret);
    expect(Object.keys({ ...window.localStorage }).join()).not.toMatch(/anna|ben/);
  });

  test('of a module of the same id in another suite nothing is shown', async () => {
    await open(of('anna'));
    write(thoughts, secret);
    await open(of('anna'), { home: 'another' });
    expect([noted(), isOffered()]).toEqual(['', false]);
  });

  test('whom nobody names is not shown what the one before wrote, and can ask for it', async () => {
    await open(of(''));
    expect(text('[data-keeping]')).toContain('whoever opens it next in this browser can ask');
    write(thoughts, secret);
    await open(of('null'));
    expect([noted(), isOffered(), document.body.textContent!.includes(secret)]).toEqual(['', true, false]);
    press('Show the notes');
    expect([noted(), isOffered()]).toEqual([secret, false]);
  });

  test('what one learner after the other wrote unnamed stays until somebody asks or deletes it', async () => {
    await open(of(''));
    write(thoughts, secret);
    await open(of(''));
    write(thoughts, 'of the next');
    await open(of(''));
    expect(noted()).toBe('');
    press('Delete the notes');
    expect(text(box)).toContain('They cannot be brought back.');
    press('Leave them as they are');
    expect(isOffered()).toBe(true);
    press('Delete the notes');
    press('Delete for good');
    expect([isOffered(), window.localStorage.length]).toEqual([false, 0]);
  });

  test('the same person goes on in another document of the package', async () => {
    await open(of(''));
    write(thoughts, secret);
    handOver(() => window.sessionStorage, shelfKey('handover', course), { state: '', elapsed: 1 });
    await open(of(''));
    expect([noted(), isOffered()]).toEqual([secret, false]);
    expect(take(() => window.sessionStorage, shelfKey('handover', course))).toBeNull();
  });

  test('what an earlier build kept, whoever wrote it, is offered, and moves to the learner who asks', async () => {
    byEarlierBuild();
    await open(of('anna'));
    expect([noted(), isOffered()]).toEqual(['', true]);
    press('Show the notes');
    expect(noted()).toBe(secret);
    await open(of('ben'));
    expect([noted(), isOffered()]).toEqual(['', false]);
    await open(of('anna'));
    expect(noted()).toBe(secret);
  });

  test('on a device that is shared now they are shown for the visit, and kept until they are erased', async () => {
    byEarlierBuild();
    await open(of('anna'), { devices: 'shared' });
    expect([noted(), isOffered()]).toEqual(['', true]);
    press('Show the notes');
    expect(noted()).toBe(secret);
    click(inNotes('thoughts', '[data-action="erase-notes"]'));
    click(inNotes('thoughts', '[data-action="erase-for-good"]'));
    expect([noted(), window.localStorage.length]).toEqual(['', 0]);
  });
});
