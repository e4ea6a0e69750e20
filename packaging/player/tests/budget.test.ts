// @vitest-environment jsdom
/// <reference types="vite/client" />
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '../course/types';
import { decode, encode } from '../state/codec';
import { fromState, toState } from '../state/learner-state';
import { busiestLearner, learnerWho } from './fixtures/learners';

/**
 * The compiler says how long a state can get, and the player writes it. Here the player's own codec is driven over packages that the
 * compiler made, with what it said of them (`tests/ScormBuilder.Tests/Baselines/`, where a test of the compiler keeps both up to date).
 */
const documents = import.meta.glob<string>('../../../tests/ScormBuilder.Tests/Baselines/*/index.html', { query: '?raw', import: 'default', eager: true });
const budgets = import.meta.glob<string>('../../../tests/ScormBuilder.Tests/Baselines/*/budget.txt', { query: '?raw', import: 'default', eager: true });

const courseOf = (html: string): Course =>
  JSON.parse(new DOMParser().parseFromString(html, 'text/html').querySelector('meta[name="scormbuilder:course"]')!.getAttribute('content')!) as Course;

const cases = Object.entries(documents).map(([path, html]) => [path.split('/').at(-2)!, courseOf(html), Number(budgets[path.replace('index.html', 'budget.txt')])] as const);

test('there are packages to look at', () => expect(cases.length).toBeGreaterThan(3));

describe.each(cases)('%s', (_, course, budget) => {
  const written = (numbers: readonly number[]) => encode(course.state, toState(course, learnerWho(course, numbers)));

  test('no learner writes more than the compiler said', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { maxLength: 60 }), (numbers) => written(numbers).length <= budget), { numRuns: 300 });
  });

  test('the busiest learner comes within a tenth of what the compiler said', () => {
    const length = encode(course.state, toState(course, busiestLearner(course))).length;
    expect(length).toBeLessThanOrEqual(budget);
    expect(length * 1.1).toBeGreaterThanOrEqual(budget);
  });

  test('every learner comes back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (numbers) => {
        const learner = learnerWho(course, numbers);
        const back = fromState(course, decode(course.state, encode(course.state, toState(course, learner)))!);
        expect(encode(course.state, toState(course, back))).toBe(encode(course.state, toState(course, learner)));
        expect(back.seen).toEqual(course.pages.filter((page) => learner.seen.includes(page)));
      }),
      { numRuns: 100 },
    );
  });
});
