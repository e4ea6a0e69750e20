// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { FlakyRunTime, RunTime } from '../tests/fixtures/run-times';
import { $, answer, click, launch, launchAlone, leave, pass, passCheck, text } from '../tests/fixtures/session';

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

  test('A10: the title says so, what was said before is over, and there is a way back', async () => {
    await launch(new RunTime());
    document.querySelector('[data-shell]')!.insertAdjacentHTML('beforeend', '<aside class="leave-quickly-place"></aside>');
    click('[data-action="save-and-exit"]');
    await settled();
    expect(document.title).toBe('It is safe to close this window – Title of welcome – Sample');
    expect([text('[data-live]'), text('[data-leaving] p')]).toEqual(['', 'Everything is saved. Next time you start where you stopped.']);
    expect($('[data-shell]').querySelector('.leave-quickly-place')).toBeNull();
    click('[data-leaving] button');
    expect([$('[data-shell]').hidden, document.title, text('[data-save-status]')]).toEqual([false, 'Title of welcome – Sample', 'Progress is not being recorded']);
    expect($('[data-shell]').querySelector('.leave-quickly-place')).not.toBeNull();
  });

  test('A10: who has passed does not start where they stopped', async () => {
    await launch(new RunTime(), { ...course, completion: { pages: ['welcome'] } });
    passCheck();
    click('[data-action="save-and-exit"]');
    await settled();
    expect(text('[data-leaving]')).toContain('Everything is saved.You have completed and passed this module.');
    expect(text('[data-leaving]')).not.toContain('where you stopped');
  });

  test('without a platform nothing is pretended', async () => {
    await launchAlone();
    expect(text('[data-action="save-and-exit"]')).toBe('Exit');
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
    pass(60_000);
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
