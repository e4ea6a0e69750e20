import { describe, expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { newLearner, withCheck, withScenario } from './learner';
import { checksIn, standing } from './rules';
import type { CheckRecord, Learner, Rule } from './types';

const record = (more: Partial<CheckRecord>): CheckRecord => ({ taken: 1, best: 0, last: 0, passed: false, phase: 'submitted', ...more });
const with_ = (more: Partial<CheckRecord>): Learner => withCheck(newLearner, 'final', record(more));

describe('a rule by itself', () => {
  const seen = { ...newLearner, seen: ['welcome', 'practise'] };
  const finished = withScenario(newLearner, 'rota', { finished: true, scene: null, flags: [], taken: {} });
  test.each<[string, Rule, Learner, string]>([
    ['pages seen', { pages: ['welcome', 'practise'] }, seen, 'holds'],
    ['one page not seen', { pages: ['welcome', 'structures'] }, seen, 'open'],
    ['check taken', { checkTaken: 'final' }, with_({}), 'holds'],
    ['check begun and not taken', { checkTaken: 'final' }, with_({ taken: 0, phase: 'in-progress' }), 'open'],
    ['check passed', { checkPassed: 'final' }, with_({ passed: true }), 'holds'],
    ['check failed, attempts left', { checkPassed: 'final' }, with_({}), 'open'],
    ['check failed for good', { checkPassed: 'final' }, with_({ taken: 2 }), 'impossible'],
    ['check passed, attempts used', { checkPassed: 'final' }, with_({ taken: 2, passed: true }), 'holds'],
    ['check that is not there', { checkPassed: 'gone' }, newLearner, 'impossible'],
    ['scenario finished', { scenarioFinished: 'rota' }, finished, 'holds'],
    ['scenario not finished', { scenarioFinished: 'rota' }, newLearner, 'open'],
    ['a rule of a newer kind', {}, newLearner, 'open'],
  ])('%s', (_, rule, learner, expected) => expect(standing(course, rule, learner)).toBe(expected));
});

describe('rules together', () => {
  const holds: Rule = { pages: [] };
  const open: Rule = { pages: ['welcome'] };
  const impossible: Rule = { checkPassed: 'gone' };
  test.each<[Rule, string]>([
    [{ all: [holds, holds] }, 'holds'],
    [{ all: [holds, open] }, 'open'],
    [{ all: [open, impossible] }, 'impossible'],
    [{ any: [open, holds, impossible] }, 'holds'],
    [{ any: [open, impossible] }, 'open'],
    [{ any: [impossible] }, 'impossible'],
    [{ all: [{ any: [impossible, holds] }, holds] }, 'holds'],
  ])('%j', (rule, expected) => expect(standing(course, rule, newLearner)).toBe(expected));
});

test('names each check once, however deep', () => {
  expect(checksIn({ all: [{ checkPassed: 'a' }, { any: [{ checkTaken: 'b' }, { checkPassed: 'a' }] }] })).toEqual(['a', 'b']);
});
