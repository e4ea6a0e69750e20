import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newLearner } from '../course/learner';
import { choose, goBack, goOn, restart, viewOf } from '../course/scenario';
import type { Course, Learner } from '../course/types';
import { course, layoutOf, ward } from '../tests/fixtures/course';
import { decode, encode, longest } from './codec';
import { fromState, toState } from './learner-state';

const roundTrip = (learner: Learner, newer: Course = course): Learner =>
  fromState(newer, decode(newer.state, encode(course.state, toState(course, learner)))!);

const learner: Learner = {
  page: 'structures',
  seed: 0,
  completed: true,
  passed: false,
  seen: ['welcome', 'structures'],
  questions: {
    'in-page': { attempts: 1, score: 0, response: ['wrong'] },
    several: { attempts: 3, score: 50, response: ['one', 'three'] },
    'final-choice': { attempts: 0, score: 0, response: ['right'] },
  },
  checks: { final: { taken: 1, best: 80, last: 50, passed: true, phase: 'in-progress' } },
  scenarios: {
    rota: { finished: true, scene: 'figures', flags: [], taken: { rota: 'ask', figures: 'raise' } },
    ward: { finished: false, scene: 'door', flags: ['asked', 'looked'], taken: { door: 'enter', notice: 'return' } },
  },
};

const sortedAnswers = (of: Learner) =>
  Object.fromEntries(Object.entries(of.questions).map(([id, answer]) => [id, { ...answer, response: [...answer.response].sort() }]));

test('a learner comes back as they were', () => {
  const back = roundTrip(learner);
  expect({ ...back, questions: sortedAnswers(back) }).toEqual(learner);
});

test('one who did nothing comes back as new', () => {
  expect(roundTrip(newLearner)).toEqual(newLearner);
});

test('whichever way a learner went through a story, with loops and flags, they come back to the same view of it', () => {
  const steps = fc.array(fc.constantFrom('look', 'return', 'enter', 'sit', 'stand', 'on', 'on', 'back', 'restart'), { maxLength: 40 });
  const step = (now: Learner, what: string): Learner => {
    if (what === 'on') return goOn(ward, now);
    if (what === 'back') return goBack(ward, now, 1);
    return what === 'restart' ? restart(ward, now) : choose(ward, now, what);
  };
  fc.assert(
    fc.property(steps, (taken) => {
      const some = taken.reduce(step, newLearner);
      expect(viewOf(ward, roundTrip(some))).toEqual(viewOf(ward, some));
    }),
  );
});

test('R22: a state is never longer than the layout says, and within SCORM 1.2', () => {
  const any = fc.record({ attempts: fc.nat(), score: fc.nat(200), response: fc.subarray(['one', 'two', 'three', 'four', 'right', 'other']) });
  const learners = fc.record({
    seen: fc.subarray([...course.pages]),
    questions: fc.dictionary(fc.constantFrom(...course.questions.map((one) => one.id)), any),
  });
  fc.assert(
    fc.property(learners, (some) => {
      const text = encode(course.state, toState(course, { ...newLearner, ...some }));
      expect(text.length).toBeLessThanOrEqual(longest(course.state));
      expect(decode(course.state, text)).not.toBeNull();
    }),
  );
  expect(longest(course.state)).toBeLessThan(4096);
});

test('R29: a sensitive answer is in no state, even if it should get into the learner', () => {
  const leaked: Learner = { ...newLearner, questions: { private: { attempts: 1, score: 100, response: ['right'] } } };
  expect(encode(course.state, toState(course, leaked))).toBe(encode(course.state, toState(course, newLearner)));
});

describe('R23: a newer build', () => {
  const change = (more: Partial<Course>): Course => {
    const changed = { ...course, ...more };
    return { ...changed, state: layoutOf(changed) };
  };

  test('with options and pages in another order reads the same', () => {
    const newer = change({
      pages: [...course.pages].reverse(),
      questions: course.questions.map((one) => ({ ...one, options: [...one.options].reverse() })),
    });
    const back = roundTrip(learner, newer);
    expect(back.questions['several']!.response).toEqual(['one', 'three']);
    expect([...back.seen].sort()).toEqual(['structures', 'welcome']);
  });

  test('without a page, a question and a scene reads the rest', () => {
    const back = roundTrip(learner, change({ pages: ['welcome'], questions: course.questions.filter((one) => one.id !== 'several'), scenarios: [] }));
    expect(back).toMatchObject({ page: 'welcome', seen: ['welcome'], completed: true, checks: learner.checks, scenarios: {} });
    expect(back.questions['in-page']).toEqual(learner.questions['in-page']);
  });
});

test('values out of range, as another build may have left them, are brought into it', () => {
  const items = new Map([
    ['question/in-page', { stable: [1, 127], fields: [3] }],
    ['check/final', { stable: [1, 127, 101, 1, 3], fields: [] }],
    ['scenario/rota', { stable: [0], fields: [7, 3, 3, 3] }],
  ]);
  const back = fromState(course, { completed: false, passed: false, page: 'page/gone', items });
  expect(back.questions['in-page']!.score).toBe(100);
  expect(back.checks['final']).toMatchObject({ best: 100, last: 100, phase: 'not-started' });
  expect(back.scenarios['rota']!.scene).toBeNull();
});
