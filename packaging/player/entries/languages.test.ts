// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newLearner } from '../course/learner';
import { decode, encode } from '../state/codec';
import { fromState, toState } from '../state/learner-state';
import { course } from '../tests/fixtures/course';
import { mount } from '../tests/fixtures/document';
import { TestClock } from '../tests/fixtures/clock';
import { RunTime } from '../tests/fixtures/run-times';
import { answer, launch, leave as leavePage, loadMore, pass, text } from '../tests/fixtures/session';
import { leave, take } from './handover';
import { documentChosen, mayPrefer, wireLanguages } from './languages';
import { keepOwnLanguage, ownLanguage } from './own-language';
import { shelfKey } from './shelf-key';
import { Store } from './store';

const languages = (where: 'start' | 'other') => `
  <nav data-languages="${where}"><span>English</span><a href="/index.gd.html" data-language="gd">Gàidhlig</a></nav>`;

const shelf = (): Storage => window.sessionStorage;

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});

describe('what is handed over', () => {
  test('is taken once', () => {
    leave(shelf, 'one', { state: 'abc', elapsed: 5 });
    expect(take(shelf, 'another')).toBeNull();
    expect(take(shelf, 'one')).toEqual({ state: 'abc', elapsed: 5 });
    expect(take(shelf, 'one')).toBeNull();
  });

  test('is left alone when it is old', () => {
    vi.useFakeTimers({ now: 0 });
    leave(shelf, 'one', { state: 'abc', elapsed: 5 });
    vi.setSystemTime(31_000);
    expect(take(shelf, 'one')).toBeNull();
    vi.useRealTimers();
  });

  test.each(['', 'null', '{"state":1,"elapsed":2,"at":3}', '[1]', 'garbage'])('is nothing when it reads %s', (left) => {
    window.sessionStorage.setItem('one', left);
    expect(take(shelf, 'one')).toBeNull();
  });

  test('does without a browser that keeps anything', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    leave(blocked, 'one', { state: 'abc', elapsed: 5 });
    expect(take(blocked, 'one')).toBeNull();
  });
});

describe('a session that goes on in another document', () => {
  /** A platform opens a session once; the second document finds it open. */
  class OpenRunTime extends RunTime {
    override LMSInitialize(...args: unknown[]): unknown {
      this.note('LMSInitialize', args);
      this.error = '101';
      return 'false';
    }
  }

  test('keeps its answers, its page and its time, and finishes once', async () => {
    const first = await launch(new RunTime());
    answer(course.questions[0]!.id, course.questions[0]!.correct[0]!);
    pass(60_000);
    const state = first.values.get('cmi.suspend_data')!;
    leave(shelf, shelfKey('handover', course), { state, elapsed: 60_000 });

    const second = await launch(new OpenRunTime(Object.fromEntries(first.values)));
    expect(text('[data-notice]')).toBe('');
    pass(5_000);
    leavePage();
    expect(second.values.get('cmi.core.session_time')).toMatch(/^0000:01:0[5-9]/);
    expect(second.called('LMSFinish')).toHaveLength(1);
  });
});

describe('R52: the language chosen before', () => {
  beforeEach(() => window.localStorage.clear());

  const open = (where: 'start' | 'other') => {
    mount(course);
    document.body.insertAdjacentHTML('afterbegin', languages(where));
  };

  test('is that of the learner who chose it, and of nobody else', () => {
    keepOwnLanguage('anna', 'gd');
    expect([ownLanguage('anna'), ownLanguage(' anna '), ownLanguage('ben'), ownLanguage('')]).toEqual(['gd', 'gd', null, null]);
    keepOwnLanguage('ben', 'pl');
    expect([ownLanguage('anna'), ownLanguage('ben')]).toEqual(['gd', 'pl']);
    expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/anna|ben/);
  });

  test('is kept for nobody whom nobody names, and what an earlier build kept of anybody is gone', () => {
    window.localStorage.setItem('scormbuilder:language', 'ar');
    keepOwnLanguage('', 'gd');
    expect({ ...window.localStorage }).toEqual({});
  });

  test.each([['null'], ['[]'], ['{'], ['7']])('is none where %s stands in the storage', (stored) => {
    window.localStorage.setItem('scormbuilder:languages', stored);
    expect(ownLanguage('anna')).toBeNull();
  });

  test('may be another than the one in which a module starts, where the learner chose none in it', () => {
    open('start');
    expect(mayPrefer(null)).toBe(false);
    keepOwnLanguage('anna', 'gd');
    expect([mayPrefer(null), mayPrefer({ ...newLearner, language: 'en' })]).toEqual([true, false]);
    open('other');
    expect(mayPrefer(null)).toBe(false);
  });
});

test('a session is handed over without being finished', async () => {
  const { Saver } = await import('../tracking/saver');
  const calls: string[] = [];
  const tracker = { start: vi.fn(), tell: vi.fn(), learnerId: () => '', learnerName: () => null, save: () => !!calls.push('save'), finish: () => !!calls.push('finish') };
  const snapshot = () => ({ state: '', location: '', outcome: { completed: false, success: 'none' as const, score: null, progress: 0 } });
  const saver = new Saver({ tracker, clock: new TestClock(), snapshot, report: () => undefined });
  expect([saver.release(), saver.isReleased]).toEqual([true, true]);
  saver.changed();
  saver.finish();
  expect(calls).toEqual(['save']);
});

describe('notes that are kept nowhere', () => {
  const open = (losesNotes: boolean) => {
    mount(course);
    document.body.insertAdjacentHTML('afterbegin', languages('start'));
    const went: string[] = [];
    const player = { course, session: {}, tracker: { learnerId: () => 'anna' }, store: new Store(course, null), words: (key: string) => key, more: loadMore } as never;
    const saver = { release: () => true } as never;
    wireLanguages(player, saver, { elapsed: () => 1 } as never, () => losesNotes, (address) => void went.push(address));
    document.querySelector<HTMLElement>('[data-language]')!.click();
    return went;
  };

  test('are asked about before the language changes', async () => {
    const went = open(true);
    await loadMore();
    expect([went, text('[data-leaving] h1')]).toEqual([[], 'languages.title']);
    document.querySelectorAll<HTMLElement>('[data-leaving] button')[0]!.click();
    expect([document.activeElement, went]).toEqual([document.querySelector('[data-language]'), []]);
    document.querySelector<HTMLElement>('[data-language]')!.click();
    await loadMore();
    document.querySelectorAll<HTMLElement>('[data-leaving] button')[1]!.click();
    await Promise.resolve();
    expect(went[0]).toMatch(/\/index\.gd\.html$/);
  });

  test('are not asked about when there are none', async () => {
    const went = open(false);
    await loadMore();
    await Promise.resolve();
    expect(went[0]).toMatch(/\/index\.gd\.html/);
  });
});

describe('C16: the language that a learner chose', () => {
  const item = (id: string, key: number) => ({ id: `language/${id}`, key, stable: [1], shape: 0, fields: [] });
  const several = { ...course, state: { ...course.state, items: [...course.state.items, item('en-GB', 9001), item('gd', 9002)] } };
  const back = (language: string | null) => fromState(several, decode(several.state, encode(several.state, toState(several, { ...newLearner, language })))!);

  test('is part of the state, and an earlier build reads over it', () => {
    expect([back('gd').language, back('en-GB').language, back(null).language]).toEqual(['gd', 'en-GB', undefined]);
    const state = encode(several.state, toState(several, { ...newLearner, language: 'gd', seen: ['welcome'] }));
    expect(fromState(course, decode(course.state, state)!)).toMatchObject({ seen: ['welcome'] });
  });

  test('names the document to go on in, from the one that the platform opens', () => {
    document.body.innerHTML = languages('start');
    expect(documentChosen({ ...newLearner, language: 'gd' })).toMatch(/index\.gd\.html$/);
    expect([documentChosen(newLearner), documentChosen(null), documentChosen({ ...newLearner, language: 'pl' })]).toEqual([null, null, null]);
    document.body.innerHTML = languages('other');
    expect(documentChosen({ ...newLearner, language: 'gd' })).toBeNull();
  });
});
