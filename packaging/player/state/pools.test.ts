import fc from 'fast-check';
import { expect, test } from 'vitest';
import { start, submit } from '../course/check';
import { drawn } from '../course/draw';
import { newLearner, withAnswer } from '../course/learner';
import type { Check, Course, Learner } from '../course/types';
import { Store } from '../entries/store';
import { choice, layoutOf } from '../tests/fixtures/course';
import { decode, encode, longest } from './codec';
import { fromState, toState } from './learner-state';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

interface Pools {
  readonly pooled: readonly string[];
  readonly draw: number;
}

/** A build whose check asks some of the questions always, and draws some of the rest. */
function build({ pooled, draw }: Pools): Course {
  const check: Check = { id: 'final', questions: ids, pools: [{ draw: Math.min(draw, pooled.length), questions: pooled }], feedback: 'final', mastery: 50 };
  const parts = {
    id: 'pools', version: '1.0.0', language: 'en-GB', pages: ['welcome'], questions: ids.map((id) => choice(id)), checks: [check], scenarios: [],
    completion: { pages: ['welcome'] }, strings: {},
  };
  return { ...parts, state: layoutOf(parts as unknown as Omit<Course, 'state'>) } as unknown as Course;
}

/** The longest state of a build as the compiler counts it (`src/ScormBuilder/Player/StateBudget.cs`): of a pool, as many questions as are drawn. */
function longestDrawn({ state, checks }: Course): number {
  const undrawn = checks.flatMap(({ pools = [] }) => pools.flatMap(({ draw, questions }) => questions.slice(draw))).map((id) => `question/${id}`);
  return longest({ ...state, items: state.items.filter(({ id }) => !undrawn.includes(id)) });
}

/** Answers all that is asked now, and hands in where that is wanted. */
function attempt(course: Course, learner: Learner, isHandedIn: boolean): Learner {
  const check = course.checks[0]!;
  const begun = start(check, learner);
  const answered = drawn(check, begun).reduce((now, id) => withAnswer(now, id, { attempts: 3, score: 100, response: ['right'] }), begun);
  return isHandedIn ? submit(course, check, answered) : answered;
}

const written = (course: Course, learner: Learner): string => encode(course.state, toState(course, learner));

const pools = fc.record({ pooled: fc.subarray(ids, { minLength: 1 }), draw: fc.integer({ min: 1, max: ids.length }) });
const attempts = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });

test('R22: however the pools change in the middle of an attempt, no state is longer than the compiler counts', () => {
  fc.assert(
    fc.property(pools, pools, fc.integer({ min: 1, max: 0xffffff }), attempts, attempts, (before, after, seed, first, then) => {
      const [older, newer] = [build(before), build(after)];
      const left = first.reduce<Learner>((now, isHandedIn) => attempt(older, now, isHandedIn), { ...newLearner, page: 'welcome', seen: ['welcome'], seed });
      expect(written(older, left).length).toBeLessThanOrEqual(longestDrawn(older));

      const store = new Store(newer, fromState(newer, decode(newer.state, written(older, left))!));
      expect(written(newer, store.learner).length).toBeLessThanOrEqual(longestDrawn(newer));
      for (const isHandedIn of then) {
        store.update((now) => attempt(newer, now, isHandedIn));
        expect(written(newer, store.learner).length).toBeLessThanOrEqual(longestDrawn(newer));
      }
    }),
  );
});

test('answers that the new pools still ask stay, and those that they ask no more are gone', () => {
  const [older, newer] = [build({ pooled: ids, draw: 3 }), build({ pooled: ids, draw: 2 })];
  const left = attempt(older, { ...newLearner, seed: 7 }, false);
  const store = new Store(newer, fromState(newer, decode(newer.state, written(older, left))!));
  const asked = drawn(newer.checks[0]!, store.learner);
  expect(Object.keys(left.questions)).toHaveLength(3);
  expect(Object.keys(store.learner.questions).sort()).toEqual([...asked].sort());
});
