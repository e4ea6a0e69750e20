// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { TestClock } from '../tests/fixtures/clock';
import { mount } from '../tests/fixtures/document';
import { FlakyRunTime, RunTime } from '../tests/fixtures/run-times';
import { noPlatform } from '../tracking/no-platform';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { play } from './player';

const $ = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const text = (selector: string): string => $(selector).textContent!.replace(/\s+/g, ' ').trim();
const click = (selector: string): void => $(selector).click();
const inQuestion = (id: string, rest: string): string => `[data-question="${id}"] ${rest}`;
const inCheck = (id: string, action: string): string => `[data-check="${id}"] [data-action="${action}"]`;
const current = (): string => [...document.querySelectorAll('.is-current')].map((one) => one.id).join();

let clock = new TestClock();

/** Opens the module anew on what the platform has kept. */
async function launch<T extends RunTime>(runTime: T): Promise<T> {
  mount(course);
  clock = new TestClock();
  await play(new Scorm12Tracker(runTime, clock), clock);
  clock.pass(0);
  return runTime;
}

const relaunch = (before: RunTime, more: Record<string, string> = {}): Promise<RunTime> =>
  launch(new RunTime({ ...Object.fromEntries(before.values), ...more }));

async function goTo(id: string): Promise<void> {
  const shown = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  window.location.hash = id;
  await shown;
}

async function follow(selector: string): Promise<void> {
  const shown = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  click(selector);
  await shown;
}

const leave = (): boolean => window.dispatchEvent(new Event('pagehide'));

function answer(question: string, ...options: string[]): void {
  for (const option of options) click(`#option_${question}_${option}`);
  click(inQuestion(question, '[data-action="check-answer"]'));
}

function passCheck(): void {
  click(inCheck('final', 'start-check'));
  for (const option of ['final-choice_right', 'final-multiple_one', 'final-multiple_two']) click(`#option_${option}`);
  click(inCheck('final', 'finish-check'));
}

function choose(scene: string, choice: string): void {
  click(`#${scene}_${choice}`);
  click(`[data-scene="${scene}"] [data-action="choose"]`);
}

const goOn = (): void => click('[data-outcome] button');

beforeEach(() => mount(course));

describe('pages', () => {
  test('one is shown, with where it stands in words', async () => {
    await launch(new RunTime());
    expect([current(), text('[data-position]'), text('[data-pages-seen]')]).toEqual(['welcome', 'Page 1 of 3', '1 of 3 pages read']);
    expect(document.title).toBe('Title of welcome – Sample');
    expect($('[data-previous]').hidden).toBe(true);
    expect(window.location.hash).toBe('#welcome');
  });

  test('R33: going on moves the focus to the heading, and the menu tells each page in words', async () => {
    await launch(new RunTime());
    await follow('[data-next]');
    expect(document.activeElement).toBe($('#structures h1'));
    expect([...document.querySelectorAll('[data-menu-state]')].map((one) => one.textContent)).toEqual(['Read', 'You are here', 'Not read yet']);
    expect($('[aria-current="page"]').dataset['menuPage']).toBe('structures');
  });

  test('a reference is shown on its page, and the way back leads to the citation', async () => {
    await launch(new RunTime());
    await follow('#citation');
    expect([current(), document.activeElement!.id, text('[data-back]')]).toEqual(['references', 'reference_one', 'Back to Title of welcome']);
    expect($('[data-position]').hidden).toBe(true);
    await follow('[data-back]');
    expect([current(), document.activeElement!.id]).toEqual(['welcome', 'citation']);
  });

  test('an address that names nothing changes nothing', async () => {
    await launch(new RunTime());
    await goTo('gone');
    expect(current()).toBe('welcome');
  });

  test('the skip link leads to the heading without leaving the page', async () => {
    await launch(new RunTime());
    click('.skip-link');
    expect(document.activeElement).toBe($('#welcome h1'));
    expect(window.location.hash).toBe('#welcome');
  });

  test('the menu opens and closes', async () => {
    await launch(new RunTime());
    click('[data-action="toggle-menu"]');
    expect($('[data-action="toggle-menu"]').getAttribute('aria-expanded')).toBe('true');
    await goTo('structures');
    expect($('[data-action="toggle-menu"]').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('a question in a page', () => {
  beforeEach(() => launch(new RunTime()));

  test('asks for an answer first', () => {
    click(inQuestion('in-page', '[data-action="check-answer"]'));
    expect(text(inQuestion('in-page', '[data-feedback]'))).toBe('Choose an answer first.');
    expect(text('[data-live]')).toContain('Choose an answer first.');
  });

  test('R33: says how the answer did, in words, after the question and in the live region', () => {
    answer('in-page', 'wrong');
    const said = 'Not quite On wrong. Look again. You can try one more time.';
    expect(text('[data-live]')).toBe(said);
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('Not quite');
    expect(text('label[for="option_in-page_wrong"]')).toBe('Option wrong (your answer, not right)');
  });

  test('gives the right answer away only after the last attempt', () => {
    answer('in-page', 'wrong');
    expect(text('label[for="option_in-page_right"]')).toBe('Option right');
    click(inQuestion('in-page', '[data-action="try-again"]'));
    expect(document.activeElement!.id).toBe('option_in-page_right');
    answer('in-page', 'other');
    expect(text('label[for="option_in-page_right"]')).toBe('Option right (right answer)');
    expect($(inQuestion('in-page', '[data-action="try-again"]')).hidden).toBe(true);
  });

  test('is locked once right, and a second press changes nothing', () => {
    answer('several', 'one', 'two');
    click(inQuestion('several', '[data-action="check-answer"]'));
    expect(text(inQuestion('several', '[data-feedback]'))).toBe('CorrectOption one On one.Option two On two.Well done.');
    expect(($('#option_several_one') as HTMLInputElement).disabled).toBe(true);
  });

  test('partly right is said so', () => {
    answer('several', 'one');
    expect(text(inQuestion('several', '[data-feedback]'))).toContain('Partly correct');
  });
});

describe('R29: a sensitive question', () => {
  test('is answered in the page and reaches neither state nor platform', async () => {
    const runTime = await launch(new RunTime());
    await goTo('structures');
    clock.pass(5_000);
    const before = [...runTime.calls];
    answer('private', 'right');
    expect(text(inQuestion('private', '[data-feedback]'))).toContain('Correct');
    clock.pass(5_000);
    expect(runTime.calls).toEqual(before);
    const state = runTime.values.get('cmi.suspend_data');
    leave();
    expect(runTime.values.get('cmi.suspend_data')).toBe(state);
    expect(runTime.calls.join()).not.toMatch(/private/);
  });
});

describe('a check', () => {
  beforeEach(() => launch(new RunTime()));

  test('shows its questions once it is started', () => {
    expect($('[data-check="final"] [data-questions]').hidden).toBe(true);
    click(inCheck('final', 'start-check'));
    expect($('[data-check="final"] [data-questions]').hidden).toBe(false);
    expect(document.activeElement!.tagName).toBe('H3');
  });

  test('points out what still wants an answer, with the focus there', () => {
    click(inCheck('final', 'start-check'));
    click('#option_final-choice_wrong');
    click(inCheck('final', 'finish-check'));
    expect(document.activeElement).toBe($('[data-check="final"] [data-errors]'));
    expect(text('[data-check="final"] [data-errors]')).toBe('Some questions still need an answerQuestion 2');
    expect(text(inQuestion('final-multiple', '[data-feedback]'))).toBe('This question still needs an answer.');
    click('[data-check="final"] [data-errors] a');
    expect(document.activeElement!.id).toBe('option_final-multiple_one');
    click('#option_final-multiple_one');
    expect($(inQuestion('final-multiple', '[data-feedback]')).hidden).toBe(true);
  });

  test('gives result, review and another attempt, which starts without answers', () => {
    click(inCheck('final', 'start-check'));
    for (const option of ['final-choice_wrong', 'final-multiple_one']) click(`#option_${option}`);
    click(inCheck('final', 'finish-check'));
    expect(document.activeElement!.textContent).toBe('Your result: 25 per cent');
    expect(text('[data-check="final"] [data-result]')).toContain('You need 70 per cent.You can take it one more time.');
    expect(text(inQuestion('final-choice', '[data-feedback]'))).toContain('Not quite');
    click(inCheck('final', 'start-check'));
    expect(($('#option_final-choice_wrong') as HTMLInputElement).checked).toBe(false);
    expect($(inQuestion('final-choice', '[data-feedback]')).hidden).toBe(true);
  });

  test('offers no more once the attempts are used', () => {
    for (let time = 0; time < 2; time++) {
      click(inCheck('final', 'start-check'));
      for (const option of ['final-choice_wrong', 'final-multiple_three']) click(`#option_${option}`);
      click(inCheck('final', 'finish-check'));
    }
    expect($(inCheck('final', 'start-check')).hidden).toBe(true);
    expect(text('[data-check="final"] [data-result]')).toContain('You have used all your attempts.');
    expect(text('label[for="option_final-choice_right"]')).toBe('Option right (right answer)');
  });

  test('with immediate feedback each answer is checked by itself', () => {
    click(inCheck('practice', 'start-check'));
    answer('practice-choice', 'right');
    expect(text(inQuestion('practice-choice', '[data-feedback]'))).toContain('Correct');
    click(inCheck('practice', 'finish-check'));
    expect(text('[data-check="practice"] [data-result]')).toBe('Your result: 100 per cent');
  });
});

describe('a scenario', () => {
  beforeEach(() => launch(new RunTime()));

  test('asks for a choice first', () => {
    click('[data-scene="rota"] [data-action="choose"]');
    expect($('[data-scene="rota"] [data-missing]').hidden).toBe(false);
    expect(document.activeElement!.id).toBe('rota_ask');
  });

  test('shows the consequence, then the next scene, then the path', () => {
    choose('rota', 'ask');
    expect(document.activeElement).toBe($('[data-outcome]'));
    expect(text('[data-outcome]')).toBe('You chose: Do askAfter ask.Continue');
    goOn();
    expect(document.activeElement!.textContent).toBe('Scene figures');
    expect(text('[data-path] ol')).toBe('Scene rota: Do ask');
    choose('figures', 'raise');
    goOn();
    expect($('[data-action="restart"]').hidden).toBe(false);
  });

  test('a choice without consequence leads on at once', () => {
    choose('rota', 'wait');
    expect(document.activeElement!.textContent).toBe('Scene later');
    expect($('[data-outcome]').hidden).toBe(true);
  });

  test('starts again with nothing chosen', () => {
    choose('rota', 'leave');
    goOn();
    click('[data-action="restart"]');
    expect(document.activeElement!.textContent).toBe('Scene rota');
    expect(document.querySelectorAll('[data-scenario] input:checked')).toHaveLength(0);
  });
});

describe('what the platform gets', () => {
  test('R25: each page change is committed, at most one a second', async () => {
    const runTime = await launch(new RunTime());
    const at = runTime.called('LMSCommit').length;
    await goTo('structures');
    await goTo('practise');
    expect(runTime.called('LMSCommit')).toHaveLength(at);
    clock.pass(1_000);
    expect(runTime.called('LMSCommit')).toHaveLength(at + 1);
    expect(runTime.values.get('cmi.core.lesson_location')).toBe('practise');
  });

  test('completed and passed, with the score, once the rules hold; and it is announced', async () => {
    const runTime = await launch(new RunTime());
    await goTo('structures');
    await goTo('practise');
    passCheck();
    clock.pass(2_000);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(runTime.values.get('cmi.core.score.raw')).toBe('100');
    choose('rota', 'leave');
    goOn();
    expect(text('[data-live]')).toContain('You have completed this module.');
    expect($('[data-completed]').hidden).toBe(false);
    clock.pass(2_000);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('passed');
  });

  test('R25: hiding saves at once, leaving finishes exactly once', async () => {
    const runTime = await launch(new RunTime());
    await goTo('structures');
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(runTime.values.get('cmi.core.lesson_location')).toBe('structures');
    leave();
    leave();
    expect(runTime.called('LMSFinish')).toHaveLength(1);
    expect(runTime.calls.at(-1)).toBe('LMSFinish()');
  });
});

describe('coming back', () => {
  test('page, answers, results and the place in the scenario are as they were, and it is said once', async () => {
    const first = await launch(new RunTime());
    await goTo('structures');
    answer('in-page', 'wrong');
    passCheck();
    choose('rota', 'ask');
    goOn();
    leave();
    await relaunch(first);
    expect(current()).toBe('structures');
    expect(text('[data-notice]')).toBe('Welcome back: you are on page 2 of 3.');
    expect(text('[data-live]')).toBe('Welcome back: you are on page 2 of 3.');
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('You can try one more time.');
    expect(text('[data-check="final"] [data-result]')).toContain('Your result: 100 per cent');
    expect($('[data-scene="figures"]').hidden).toBe(false);
    await goTo('practise');
    expect($('[data-notice]').hidden).toBe(true);
  });

  test('a running check keeps the answers picked so far', async () => {
    const first = await launch(new RunTime());
    click(inCheck('final', 'start-check'));
    click('#option_final-choice_wrong');
    leave();
    await relaunch(first);
    expect(($('#option_final-choice_wrong') as HTMLInputElement).checked).toBe(true);
    expect($('[data-check="final"] [data-questions]').hidden).toBe(false);
  });

  test('R23: a state that can not be read is said politely; the bookmark still serves, and the status stays', async () => {
    const runTime = await launch(
      new RunTime({ 'cmi.suspend_data': 'rubbish', 'cmi.core.lesson_location': 'practise', 'cmi.core.lesson_status': 'completed' }),
    );
    expect(text('[data-notice]')).toContain('could not be read');
    expect(current()).toBe('practise');
    leave();
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('completed');
  });
});

describe('honesty about saving', () => {
  test('without a platform it is said once and calmly, and everything works', async () => {
    await play(noPlatform, clock);
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
    expect(text('[data-notice]')).toContain('You can read and try everything all the same.');
    answer('in-page', 'right');
    clock.pass(5_000);
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
  });

  test('R16: in review nothing is written, and that is said', async () => {
    const runTime = await launch(new RunTime({ 'cmi.core.lesson_mode': 'review' }));
    answer('in-page', 'right');
    clock.pass(5_000);
    leave();
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
    expect(runTime.called('LMSSetValue', 'LMSCommit')).toEqual([]);
  });

  test('saved with the time, not saved while it fails', async () => {
    const runTime = await launch(new FlakyRunTime());
    expect(text('[data-save-status]')).toMatch(/^Saved \d\d:\d\d$/);
    runTime.isDown = true;
    answer('in-page', 'wrong');
    clock.pass(5_000);
    expect(text('[data-save-status]')).toBe('Not saved yet');
    runTime.isDown = false;
    clock.pass(60_000);
    expect(text('[data-save-status]')).toMatch(/^Saved/);
  });
});

describe('R26: save and exit', () => {
  const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

  test('saves, finishes, and says that it is safe to close', async () => {
    const runTime = await launch(new RunTime());
    click('[data-action="save-and-exit"]');
    await settled();
    expect([$('[data-shell]').hidden, text('[data-leaving] h1')]).toEqual([true, 'It is safe to close this window']);
    expect(document.activeElement).toBe($('[data-leaving] h1'));
    leave();
    expect(runTime.called('LMSFinish')).toHaveLength(1);
  });

  test('when it can not save it says so, keeps the session, and can try again', async () => {
    const runTime = await launch(new FlakyRunTime());
    runTime.isDown = true;
    answer('in-page', 'wrong');
    click('[data-action="save-and-exit"]');
    await settled();
    expect(text('[data-leaving] h1')).toBe('Your progress is not saved yet');
    expect(runTime.called('LMSFinish')).toEqual([]);
    runTime.isDown = false;
    click('[data-leaving] button');
    await settled();
    expect(text('[data-leaving] h1')).toBe('It is safe to close this window');
  });

  test('without a platform nothing is pretended', async () => {
    await play(noPlatform, clock);
    click('[data-action="save-and-exit"]');
    await settled();
    expect(text('[data-leaving]')).toContain('Your progress was not recorded');
  });
});

describe('R25: out of the back/forward cache', () => {
  const comeBack = async (): Promise<void> => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await Promise.resolve();
  };

  test('the session is closed: that is said, and nothing is saved any more', async () => {
    const runTime = await launch(new RunTime());
    leave();
    runTime.forget();
    await comeBack();
    expect(text('[data-leaving]')).toContain('This session is closed');
    expect(text('[data-leaving]')).toContain('What you did before was saved.');
    click('[data-leaving] button');
    answer('in-page', 'right');
    clock.pass(60_000);
    expect(runTime.calls).toEqual([]);
    expect([$('[data-shell]').hidden, text('[data-save-status]')]).toEqual([false, 'Progress is not being recorded']);
  });

  test('a last save that failed is not called saved', async () => {
    const runTime = await launch(new FlakyRunTime());
    runTime.isDown = true;
    answer('in-page', 'wrong');
    leave();
    await comeBack();
    expect(text('[data-leaving]')).toContain('did not confirm');
  });

  test('an ordinary first show changes nothing', async () => {
    await launch(new RunTime());
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect($('[data-shell]').hidden).toBe(false);
  });
});
