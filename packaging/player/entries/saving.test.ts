// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { FlakyRunTime, RunTime } from '../tests/fixtures/run-times';
import { $, answer, choose, goOn, goTo, launch, launchAlone, leave, pass, passCheck, text } from '../tests/fixtures/session';

describe('what the platform gets', () => {
  test('a launch costs it one commit, and leaving at once still saves the first page', async () => {
    const runTime = await launch(new RunTime());
    pass(5_000);
    expect(runTime.called('LMSCommit')).toHaveLength(1);
    expect(runTime.calls.length).toBeLessThanOrEqual(8);
    leave();
    expect(runTime.values.get('cmi.core.lesson_location')).not.toBe('');
    expect(runTime.values.get('cmi.suspend_data')).not.toBe('');
  });

  test('R25: each page change is committed, at most one a second', async () => {
    const runTime = await launch(new RunTime());
    const at = runTime.called('LMSCommit').length;
    await goTo('structures');
    await goTo('practise');
    expect(runTime.called('LMSCommit')).toHaveLength(at);
    pass(1_000);
    expect(runTime.called('LMSCommit')).toHaveLength(at + 1);
    expect(runTime.values.get('cmi.core.lesson_location')).toBe('practise');
  });

  test('completed and passed, with the score, once the rules hold; and it is announced', async () => {
    const runTime = await launch(new RunTime());
    await goTo('structures');
    await goTo('practise');
    passCheck();
    pass(2_000);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(runTime.values.get('cmi.core.score.raw')).toBe('100');
    choose('rota', 'leave');
    goOn();
    expect(text('[data-live]')).toContain('You have completed and passed this module.');
    expect($('[data-completed]').hidden).toBe(false);
    pass(2_000);
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

describe('honesty about saving', () => {
  test('without a platform it is said once and calmly, and everything works', async () => {
    await launchAlone();
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
    expect(text('[data-notice]')).toContain('You can read and try everything all the same.');
    answer('in-page', 'right');
    pass(5_000);
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
  });

  test('R16: in review nothing is written, and that is said', async () => {
    const runTime = await launch(new RunTime({ 'cmi.core.lesson_mode': 'review' }));
    answer('in-page', 'right');
    pass(5_000);
    leave();
    expect(text('[data-save-status]')).toBe('Progress is not being recorded');
    expect(runTime.called('LMSSetValue', 'LMSCommit')).toEqual([]);
  });

  test('saved with the time, not saved while it fails', async () => {
    const runTime = await launch(new FlakyRunTime());
    await goTo('structures');
    pass(1_000);
    expect(text('[data-save-status]')).toMatch(/^Saved \d\d:\d\d$/);
    runTime.isDown = true;
    answer('in-page', 'wrong');
    pass(5_000);
    expect(text('[data-save-status]')).toBe('Not saved yet');
    pass(60_000);
    expect(text('[data-save-status]')).toMatch(/^Not saved since \d\d:\d\d$/);
    expect(text('[data-notice]')).toContain('does not confirm');
    expect($('[data-notice]').querySelectorAll('p')).toHaveLength(1);
    runTime.isDown = false;
    pass(60_000);
    expect(text('[data-save-status]')).toMatch(/^Saved/);
  });
});
