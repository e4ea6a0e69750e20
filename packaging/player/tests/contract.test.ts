// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { forAnswers } from './fixtures/answers';
import { TestClock } from './fixtures/clock';
import { course as sample } from './fixtures/course';
import { mount } from './fixtures/document';
import { doors, type Door, type Facts } from './fixtures/doors';
import { $, answer, choose, current, goOn, goTo, leave, passCheck, takeCheck } from './fixtures/session';
import { playWhole } from './fixtures/play-whole';

/** The same learner at every kind of platform: each is told the same facts, in the words of its standard. */

const course = forAnswers(sample);
const nothing: Facts = { completed: false, success: 'unknown', score: null, answers: [], closed: 0 };
const passing: Facts['answers'] = [['final-choice', 100], ['final-multiple', 100]];
const failing: Facts['answers'] = [['final-choice', 0], ['final-multiple', 0]];

describe.each(Object.entries(doors))('%s', (_, newDoor) => {
  let door: Door;
  let clock: TestClock;

  beforeEach(() => {
    window.localStorage.clear();
    door = new newDoor();
  });

  /**
   * The learner opens the module.
   * @param meanwhile What they do while the platform has not answered yet.
   */
  const enter = async (mode?: string, meanwhile = (): void => undefined) => {
    mount(course);
    clock = new TestClock();
    const { tracker, wiring, more } = door.open(clock, course, mode);
    const start = tracker.start.bind(tracker);
    tracker.start = (...how) => {
      meanwhile();
      return start(...how);
    };
    await playWhole(tracker, clock, () => 4711, more, wiring);
    await more();
    await door.settle();
  };

  /** What was done is saved. */
  const save = async () => {
    for (let time = 0; time < 3; time++) {
      clock.pass(2_000);
      await door.settle();
    }
  };

  const close = async () => {
    leave();
    await door.settle();
  };

  const told = async (facts: Partial<Facts>) => {
    await save();
    expect(door.said()).toEqual(door.inOwnWords({ ...nothing, ...facts }));
  };

  /** Every page, and the story to its end: what completes the module. */
  const readAll = async () => {
    for (const page of ['structures', 'practise']) await goTo(page);
    choose('rota', 'leave');
    goOn();
  };

  test('start: begun, and neither completed nor passed', async () => {
    await enter();
    await told({});
  });

  test('read: completed once the rules hold, and success stays open', async () => {
    await enter();
    await goTo('practise');
    choose('rota', 'leave');
    goOn();
    await told({});
    await goTo('structures');
    await told({ completed: true });
  });

  test('answer wrong, then right: each attempt is told', async () => {
    await enter();
    answer('in-page', 'wrong');
    await told({ answers: [['in-page', 0]] });
    $('[data-question="in-page"] [data-action="try-again"]').click();
    answer('in-page', 'right');
    await told({ answers: [['in-page', 0], ['in-page', 100]] });
  });

  test('leave and resume: the place and the answers are there, and nothing is told twice', async () => {
    await enter();
    answer('in-page', 'right');
    await goTo('structures');
    await close();
    expect(door.said()).toEqual(door.inOwnWords({ ...nothing, answers: [['in-page', 100]], closed: 1 }));
    await enter();
    expect(current()).toBe('structures');
    expect($('#option_in-page_right')).toMatchObject({ checked: true });
    await told({ answers: [['in-page', 100]], closed: 1 });
  });

  test('pass', async () => {
    await enter();
    await readAll();
    passCheck();
    await told({ completed: true, success: 'passed', score: 100, answers: passing });
  });

  test('fail, then pass: nothing is said of success while a try is left', async () => {
    await enter();
    await readAll();
    takeCheck('final-choice_wrong', 'final-multiple_three');
    await told({ completed: true, score: 0, answers: failing });
    passCheck();
    await told({ completed: true, success: 'passed', score: 100, answers: [...failing, ...passing] });
  });

  test('fail at every try', async () => {
    await enter();
    await readAll();
    takeCheck('final-choice_wrong', 'final-multiple_three');
    takeCheck('final-choice_wrong', 'final-multiple_three');
    await told({ completed: true, success: 'failed', score: 0, answers: [...failing, ...failing] });
  });

  test('finish and return: what was reached stays, and is said once', async () => {
    await enter();
    await readAll();
    passCheck();
    await close();
    const done: Facts = { completed: true, success: 'passed', score: 100, answers: passing, closed: 1 };
    expect(door.said()).toEqual(door.inOwnWords(done));
    await enter();
    await goTo('welcome');
    await told(done);
    await close();
    expect(door.said()).toEqual(door.inOwnWords({ ...done, closed: 2 }));
  });

  test('browse and review: nothing is recorded, and the session is closed', async () => {
    for (const mode of new newDoor().quietModes) {
      door = new newDoor();
      await enter();
      await close();
      const before = door.said() as object;
      await enter(mode);
      await readAll();
      passCheck();
      await save();
      await close();
      expect(door.said()).toEqual({ ...before, closed: 2 });
    }
  });

  test('what is sensitive reaches no platform (R29)', async () => {
    await enter();
    answer('private', 'right');
    await told({});
  });

  test('a page asked for by its address while the module starts is shown, wherever the learner stopped before', async () => {
    await enter();
    await goTo('structures');
    await save();
    await close();
    await enter(undefined, () => void (window.location.hash = 'practise'));
    expect(current()).toBe('practise');
    expect(window.location.hash).toBe('#practise');
  });
});
