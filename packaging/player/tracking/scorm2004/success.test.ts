import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../course/types';
import { higherSuccess, readSuccess, successOf } from './success';

const outcome = (success: Outcome['success'], completed = false): Outcome => ({ completed, success, score: null, progress: 0 });

test.each(['unknown', 'passed', 'failed'] as const)('a module that grades is %s whether it is completed or not', (success) => {
  expect([successOf(outcome(success), undefined), successOf(outcome(success, true), undefined)]).toEqual([success, success]);
});

test('of a module that grades nothing nothing is said', () => expect(successOf(outcome('none', true), undefined)).toBe('unknown'));

describe('R19: where a platform honours only some words', () => {
  test('completion alone: nothing is said of success', () => expect(successOf(outcome('passed', true), 'completion')).toBe('unknown'));
  test('success alone: what grades nothing is passed when it is completed', () => {
    expect([successOf(outcome('none'), 'success'), successOf(outcome('none', true), 'success')]).toEqual(['unknown', 'passed']);
  });
});

test('R18: passed stays, failed may become passed', () => {
  expect([higherSuccess('passed', 'failed'), higherSuccess('failed', 'passed'), higherSuccess('failed', 'unknown')]).toEqual(['passed', 'passed', 'failed']);
});

test('whatever a platform says is one of the three', () => expect(['passed', 'failed', '', 'x'].map(readSuccess)).toEqual(['passed', 'failed', 'unknown', 'unknown']));
