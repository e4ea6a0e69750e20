// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { FlakyRunTime, RunTime } from '../tests/fixtures/run-times';
import { $, answer, click, launch, launchAlone, leave, pass, text } from '../tests/fixtures/session';

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
    await launchAlone();
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
