import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../course/outcome';
import type { Course, Learner, Question } from '../course/types';
import { decode, encode } from '../state/codec';
import { fromState, toState } from '../state/learner-state';
import { Saver } from '../tracking/saver';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { TestClock } from './fixtures/clock';
import { choice, layoutOf, multiple } from './fixtures/course';
import { busiestLearner, learnerWho } from './fixtures/learners';
import { RunTime } from './fixtures/run-times';

/** A module of 40 pages with 200 questions in ten checks, as large as one should get. */
const questions: readonly Question[] = Array.from({ length: 200 }, (_, n) => (n % 4 === 0 ? multiple(`question-${n}`) : choice(`question-${n}`)));

const parts = {
  id: 'large',
  version: '1.0.0',
  language: 'en-GB',
  pages: Array.from({ length: 40 }, (_, n) => `page-${n}`),
  questions,
  checks: Array.from({ length: 10 }, (_, n) => ({
    id: `check-${n}`,
    questions: questions.slice(n * 10, n * 10 + 10).map(({ id }) => id),
    mastery: 70,
    feedback: 'final' as const,
  })),
  scenarios: [],
  completion: { pages: Array.from({ length: 40 }, (_, n) => `page-${n}`) },
  success: { checkPassed: 'check-0' },
  strings: {},
};

const large: Course = { ...parts, state: layoutOf(parts as Omit<Course, 'state'>) } as Course;

const resumed = (learner: Learner): Learner => fromState(large, decode(large.state, encode(large.state, toState(large, learner)))!);

describe('R22: 40 pages and 200 questions', () => {
  const busiest = busiestLearner(large);

  test('take less than the 4,096 characters of cmi.suspend_data when all is seen, answered and checked', () => {
    const text = encode(large.state, toState(large, busiest));
    console.log(`State of 40 pages and 200 questions: ${text.length} of 4,096 characters.`);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).toMatch(/^[\x21-\x7e]+$/);
  });

  test('come back exactly', () => {
    expect(Object.keys(busiest.questions)).toHaveLength(200);
    const sorted = (learner: Learner) =>
      Object.fromEntries(Object.entries(learner.questions).sort(([one], [other]) => one.localeCompare(other)).map(([id, one]) => [id, { ...one, response: [...one.response].sort() }]));
    for (const learner of [busiest, learnerWho(large, Array.from({ length: 500 }, (_, n) => n * 7919))]) {
      const back = resumed(learner);
      expect(sorted(back)).toEqual(sorted(learner));
      expect({ ...back, questions: {}, seen: [...back.seen].sort(), seed: 0 }).toEqual({ ...learner, questions: {}, seen: [...learner.seen].sort(), seed: 0 });
    }
  });
});

describe('what a learner costs the platform who answers 200 questions', () => {
  const play = (pause: number) => {
    const [clock, runTime] = [new TestClock(), new RunTime()];
    runTime.LMSGetLastError = () => (runTime.calls.push('LMSGetLastError()'), '0');
    const tracker = new Scorm12Tracker(runTime, clock);
    tracker.start(large);
    const launch = runTime.calls.length;
    let learner: Learner = { ...busiestLearner(large), questions: {}, completed: false, passed: false, checks: {} };
    const saver = new Saver({
      tracker,
      clock,
      snapshot: () => ({ state: encode(large.state, toState(large, learner)), location: 'page-3', outcome: outcomeOf(large, learner) }),
      report: () => undefined,
    });
    saver.flush();
    runTime.forget();
    const commits: number[] = [];
    const commit = runTime.LMSCommit.bind(runTime);
    runTime.LMSCommit = (...args: unknown[]) => (commits.push(clock.now()), commit(...args));
    for (const { id } of questions) {
      learner = { ...learner, questions: { ...learner.questions, [id]: { attempts: 1, score: 100, response: ['right'] } } };
      saver.changed();
      clock.pass(pause);
    }
    clock.pass(2_000);
    return { launch, calls: runTime.calls.length, commits };
  };

  test.each([5_000, 1_000, 300, 10])('one answer each %d ms: at most three calls an answer and a commit a second', (pause) => {
    const { calls, commits } = play(pause);
    expect(calls).toBeLessThanOrEqual(3 * 200);
    expect(commits.slice(1).every((at, n) => at - commits[n]! >= 1_000)).toBe(true);
  });

  test('at most eight calls before the learner does anything, those that ask for errors included', () => {
    expect(play(1_000).launch).toBeLessThanOrEqual(8);
  });
});
