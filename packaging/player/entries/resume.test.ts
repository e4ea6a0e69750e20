// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { newLearner } from '../course/learner';
import type { Course } from '../course/types';
import { encode, ownerItem } from '../state/codec';
import { toState } from '../state/learner-state';
import { choice, course, layoutOf } from '../tests/fixtures/course';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, choose, click, current, follow, goOn, goTo, inCheck, inQuestion, launch, leave, pass, passCheck, relaunch, text } from '../tests/fixtures/session';

const stateAt = (of: Course, page: string, seen: readonly string[]): string => encode(of.state, toState(of, { ...newLearner, page, seen }));

describe('coming back', () => {
  test('page, answers, results and the place in the scenario are as they were, and it is said once', async () => {
    const first = await launch(new RunTime());
    await goTo('structures');
    answer('in-page', 'wrong');
    passCheck();
    await goTo('practise');
    choose('rota', 'ask');
    goOn();
    await goTo('structures');
    leave();
    await relaunch(first);
    expect(current()).toBe('structures');
    expect(text('[data-notice]')).toBe('Welcome back: you stopped on page 2 of 3.');
    expect(text('[data-live]')).toBe('Welcome back: you stopped on page 2 of 3.');
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('You can try one more time.');
    expect(text('[data-check="final"] [data-result]')).toContain('Your result: 100 per cent');
    await goTo('practise');
    expect($('[data-scene="figures"]').hidden).toBe(false);
    expect($('[data-notice]').hidden).toBe(true);
  });

  test('a link to a page wins over where the learner stopped, and the way there is offered', async () => {
    const first = await launch(new RunTime());
    await goTo('structures');
    leave();
    await launch(new RunTime(Object.fromEntries(first.values)), undefined, undefined, 'practise');
    expect([current(), window.location.hash]).toEqual(['practise', '#practise']);
    expect(text('[data-notice]')).toBe('Welcome back: you stopped on page 2 of 3. Go to where you stopped');
    await follow('[data-notice] a');
    expect([current(), $('[data-notice]').hidden]).toEqual(['structures', true]);
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

  test('R23: the state of another module with the same parts is refused politely, and stays until the learner does something', async () => {
    const owner = { id: ownerItem, key: 999, stable: [24], shape: 0, fields: [] };
    const owned = (module: number): Course => ({ ...course, state: { ...course.state, items: [...course.state.items, owner], module } });
    const [of, other] = [owned(1), owned(2)];
    const state = encode(other.state, toState(other, { ...newLearner, page: 'practise', seen: ['welcome', 'structures', 'practise'] }));
    const runTime = await launch(new RunTime({ 'cmi.suspend_data': state }), of);
    expect([current(), text('[data-notice]')]).toEqual(['welcome', 'Your earlier answers could not be read, so you start afresh. What the learning platform has recorded as completed stays so.']);
    expect(runTime.values.get('cmi.suspend_data')).toBe(state);
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

describe('R51: what a home-made platform says at a first launch', () => {
  test.each([' ', 'null', 'undefined', '\n', ' null '])('%j is no earlier answer', async (nothing) => {
    await launch(new RunTime({ 'cmi.suspend_data': nothing, 'cmi.core.lesson_location': nothing, 'cmi.core.lesson_mode': nothing, 'cmi.core.entry': nothing }));
    expect([text('[data-notice]'), current()]).toEqual(['', 'welcome']);
  });

  test('blanks and line ends round what was saved change nothing', async () => {
    const first = await launch(new RunTime());
    answer('in-page', 'right');
    await goTo('structures');
    leave();
    await launch(new RunTime({ 'cmi.suspend_data': ` ${first.values.get('cmi.suspend_data')}\r\n`, 'cmi.core.lesson_status': ' Incomplete\n' }));
    expect([current(), text('[data-notice]')]).toEqual(['structures', 'Welcome back: you stopped on page 2 of 3.']);
  });
});

describe('R48: review', () => {
  const review = (values: ReadonlyMap<string, string>, id = 'n1') => launch(new RunTime({ ...Object.fromEntries(values), 'cmi.core.lesson_mode': 'review', 'cmi.core.student_id': id }));

  const finished = async () => {
    window.localStorage.clear();
    const runTime = await launch(new RunTime());
    for (const page of ['structures', 'practise']) await goTo(page);
    choose('rota', 'leave');
    goOn();
    passCheck();
    await goTo('welcome');
    leave();
    return runTime.values;
  };

  test('speaks to somebody who has finished, and keeps their place on the device', async () => {
    const values = await finished();
    await review(values);
    expect([text('[data-notice]'), current()]).toEqual(['You have completed this module. You can read everything again; nothing more is recorded.', 'welcome']);
    await goTo('structures');
    leave();
    await review(values);
    expect(current()).toBe('structures');
    leave();
    await review(values, 'n2');
    expect(current()).toBe('welcome');
  });

  test('R49: says nothing of completed to somebody who has not', async () => {
    await launch(new RunTime({ 'cmi.core.lesson_mode': 'review' }));
    expect(text('[data-notice]')).toBe('This module is closed for you. You can read everything; nothing more is recorded.');
  });

  test('browsing is another thing', async () => {
    await launch(new RunTime({ 'cmi.core.lesson_mode': 'browse' }));
    expect(text('[data-notice]')).toBe('You are looking at this module without taking it, so your progress is not being recorded.');
  });
});

describe('R50: after an update', () => {
  const build = (change: Partial<Course>): Course => {
    const changed = { ...course, ...change };
    return { ...changed, state: { ...layoutOf(changed), fingerprint: 815 } };
  };
  const stopped = async (page: string) => {
    const runTime = await launch(new RunTime());
    answer('in-page', 'right');
    await goTo('structures');
    if (page !== 'structures') await goTo(page);
    leave();
    return runTime;
  };
  const removed = 'This module was updated since your last visit. The page where you stopped is no longer there, so you are on the page next to it.';

  test('nothing is said where nothing changed for the learner', async () => {
    await relaunch(await stopped('structures'), build({ version: '1.1.0' }));
    expect(text('[data-notice]')).toBe('Welcome back: you stopped on page 2 of 3.');
  });

  test('of a page that is gone it is said once, and the learner is beside the place', async () => {
    const older = build({ pages: ['welcome', 'removed', 'practise'] });
    const values = { 'cmi.suspend_data': stateAt(older, 'removed', ['welcome', 'removed']), 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': 'removed' };
    const newer = build({ pages: ['welcome', 'structures', 'practise'], version: '2' });
    const back = await launch(new RunTime(values), newer);
    expect([text('[data-notice]'), current()]).toEqual([removed, 'structures']);
    leave();
    await relaunch(back, newer);
    expect(text('[data-notice]')).toBe('Welcome back: you stopped on page 2 of 3.');
  });

  test.each([
    ['the last', ['welcome', 'structures', 'removed'], 'practise'],
    ['the first', ['removed', 'structures', 'practise'], 'welcome'],
  ])('so it is where it was %s of the pages', async (_, pages, beside) => {
    const older = build({ pages });
    const state = stateAt(older, 'removed', pages);
    await launch(new RunTime({ 'cmi.suspend_data': state }), build({}));
    expect([text('[data-notice]'), current()]).toEqual([removed, beside]);
  });

  test.each<[string, Partial<Course>]>([
    ['changed', { questions: course.questions.map((one) => (one.id === 'in-page' ? choice('in-page', { options: ['right', 'wrong', 'other', 'fourth', 'fifth'] }) : one)) }],
    ['renamed', { questions: course.questions.map((one) => (one.id === 'in-page' ? choice('renamed') : one)) }],
  ])('a question that was %s is asked again, and that is said', async (_, change) => {
    await relaunch(await stopped('structures'), build(change));
    expect(text('[data-notice]')).toBe(
      'Welcome back: you stopped on page 2 of 3. This module was updated since your last visit. Some questions or stories have changed, so you may be asked again what you have answered or chosen before. Your results stay.',
    );
    pass(2_000);
  });
});
