import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../course/types';
import { higher, isDone, readStatus, statusOf, type LessonStatus } from './lesson-status';

const outcome = (completed: boolean, success: Outcome['success']): Outcome => ({ completed, success, score: null, progress: 0 });

test.each<[boolean, Outcome['success'], LessonStatus]>([
  [false, 'none', 'incomplete'],
  [true, 'none', 'completed'],
  [false, 'unknown', 'incomplete'],
  [true, 'unknown', 'incomplete'],
  [false, 'passed', 'incomplete'],
  [true, 'passed', 'passed'],
  [false, 'failed', 'incomplete'],
  [true, 'failed', 'failed'],
])('R19: completed %s with success %s is %s by default', (completed, success, status) => {
  expect(statusOf(outcome(completed, success), undefined)).toBe(status);
});

test.each<['completion' | 'success', boolean, Outcome['success'], LessonStatus]>([
  ['completion', false, 'passed', 'incomplete'],
  ['completion', true, 'none', 'completed'],
  ['completion', true, 'unknown', 'incomplete'],
  ['completion', true, 'failed', 'completed'],
  ['completion', true, 'passed', 'completed'],
  ['success', false, 'none', 'incomplete'],
  ['success', true, 'none', 'passed'],
  ['success', true, 'unknown', 'incomplete'],
  ['success', true, 'failed', 'failed'],
  ['success', true, 'passed', 'passed'],
])('R19: where a platform honours %s only, completed %s with success %s is %s', (words, completed, success, status) => {
  expect(statusOf(outcome(completed, success), words)).toBe(status);
});

const statuses: LessonStatus[] = ['incomplete', 'failed', 'completed', 'passed'];

test('R18: whatever comes, a status never goes down', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statuses)), (said) => {
      let status: LessonStatus = 'incomplete';
      for (const next of said) {
        const before = statuses.indexOf(status);
        status = higher(status, next);
        expect(statuses.indexOf(status)).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});

test('R18: failed may rise to passed', () => expect(higher('failed', 'passed')).toBe('passed'));

test.each(['not attempted', 'browsed', '', 'Passed'])('R15: %j read is as good as incomplete', (value) => {
  expect(readStatus(value)).toBe('incomplete');
});

test('R24: only incomplete is to be resumed', () => expect(statuses.filter((status) => !isDone(status))).toEqual(['incomplete']));
