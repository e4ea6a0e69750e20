// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Saver } from '../tracking/saver';
import { course } from '../tests/fixtures/course';
import { mount } from '../tests/fixtures/document';
import { eventually } from '../tests/fixtures/eventually';
import { FlakyRunTime, RunTime } from '../tests/fixtures/run-times';
import { $, answer, click, launch, launchAlone, leave, passCheck, text } from '../tests/fixtures/session';
import { wireLeaving } from './leaving';
import type { Player } from './player';

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
  const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
  const hidden = (persisted: boolean) => Object.assign(new Event('pagehide'), { persisted });

  afterEach(() => (document.body.hidden = false));

  test('the page is loaded anew, and nothing of who left it is seen before that', () => {
    const { reloads } = alone();
    window.dispatchEvent(hidden(true));
    expect([document.body.hidden, reloads()]).toEqual([true, 0]);
    window.dispatchEvent(shown(true));
    expect([document.body.hidden, reloads()]).toEqual([true, 1]);
  });

  test('an ordinary first show and an ordinary end change nothing', () => {
    const { reloads } = alone();
    window.dispatchEvent(shown(false));
    window.dispatchEvent(hidden(false));
    expect([document.body.hidden, reloads()]).toEqual([false, 0]);
  });

  /** Leaving by itself, so that the test need not load a page. */
  function alone(): { reloads: () => number } {
    mount(course);
    let count = 0;
    const session = { recording: false, mode: 'none' };
    wireLeaving({ session } as Player, { finish: () => true } as unknown as Saver, undefined, () => count++);
    return { reloads: () => count };
  }
});

describe('what a tab keeps of a session that ended with its page', () => {
  const left = (): number => window.sessionStorage.length;

  beforeEach(() => window.sessionStorage.clear());

  test('is the progress, for the page that is loaded again', async () => {
    await launch(new RunTime());
    leave();
    expect(left()).toBe(1);
  });

  test('is nothing after save and exit: whoever goes back may be somebody else', async () => {
    await launch(new RunTime());
    answer('in-page', 'right');
    click('[data-action="save-and-exit"]');
    await eventually(() => expect(text('[data-leaving] h1')).toBe('It is safe to close this window'));
    leave();
    expect(left()).toBe(0);
  });

  test('is the progress where it could not be saved, and the learner stayed', async () => {
    const runTime = await launch(new FlakyRunTime());
    runTime.isDown = true;
    answer('in-page', 'wrong');
    click('[data-action="save-and-exit"]');
    await eventually(() => expect(text('[data-leaving] h1')).toBe('Your progress is not saved yet'));
    leave();
    expect(left()).toBe(1);
  });
});
