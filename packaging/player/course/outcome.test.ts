import { expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { newLearner, withCheck } from './learner';
import { outcomeOf, settle } from './outcome';
import type { CheckRecord, Course, Learner } from './types';

const record = (more: Partial<CheckRecord>): CheckRecord => ({ taken: 1, best: 0, last: 0, passed: false, phase: 'submitted', ...more });
const pagesOnly: Course = { ...course, completion: { pages: ['welcome'] } };
const taken = (more: Partial<CheckRecord>): Learner => settle(pagesOnly, withCheck({ ...newLearner, seen: ['welcome'] }, 'final', record(more)));

test('nothing done yet', () => {
  expect(outcomeOf(course, newLearner)).toEqual({ completed: false, success: 'unknown', score: null, progress: 0 });
});

test('completion and success are told apart', () => {
  expect(outcomeOf(pagesOnly, taken({ best: 50 }))).toMatchObject({ completed: true, success: 'unknown', score: 50 });
  expect(outcomeOf(pagesOnly, taken({ best: 90, passed: true }))).toMatchObject({ completed: true, success: 'passed', score: 90 });
  expect(outcomeOf(pagesOnly, taken({ best: 50, taken: 2 }))).toMatchObject({ completed: true, success: 'failed' });
});

test('without a success rule there is neither success nor score', () => {
  const { success: _, ...ungraded } = pagesOnly;
  expect(outcomeOf(ungraded, taken({ best: 90, passed: true }))).toMatchObject({ success: 'none', score: null });
});

test('the score is the mean of the best results that success hangs on', () => {
  const two: Course = { ...course, success: { all: [{ checkPassed: 'final' }, { checkTaken: 'practice' }] } };
  const learner = withCheck(withCheck(newLearner, 'final', record({ best: 90 })), 'practice', record({ best: 55 }));
  expect(outcomeOf(two, learner).score).toBe(72);
  expect(outcomeOf(two, withCheck(newLearner, 'final', record({ best: 90 }))).score).toBe(45);
});

test('R18: completed and passed stay, even where a newer build asks for more', () => {
  const before: Learner = { ...newLearner, completed: true, passed: true };
  expect(settle(course, before)).toBe(before);
  expect(outcomeOf(course, before)).toMatchObject({ completed: true, success: 'passed' });
});
