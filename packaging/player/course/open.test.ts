import { expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { newLearner, withCheck, withScenario } from './learner';
import { isOpen } from './open';
import { answer } from './question';

const record = { taken: 1, best: 50, last: 50, passed: false, phase: 'submitted' } as const;
const question = (id: string) => course.questions.find((one) => one.id === id)!;

test('a question is open until it is answered, right or wrong; not one of a check, nor one of which nothing is known', () => {
  expect(isOpen.question(course, newLearner, 'in-page')).toBe(true);
  expect(isOpen.question(course, answer(newLearner, question('in-page'), ['wrong']), 'in-page')).toBe(false);
  expect(['private', 'final-choice', 'unknown'].map((id) => isOpen.question(course, newLearner, id))).toEqual([false, false, false]);
});

test('a check is open until it is taken, and where it has a pass mark until it is passed or cannot be any more', () => {
  expect(['final', 'practice'].map((id) => isOpen.check(course, newLearner, id))).toEqual([true, true]);
  expect(isOpen.check(course, withCheck(newLearner, 'practice', record), 'practice')).toBe(false);
  expect(isOpen.check(course, withCheck(newLearner, 'final', record), 'final')).toBe(true);
  expect(isOpen.check(course, withCheck(newLearner, 'final', { ...record, taken: 2 }), 'final')).toBe(false);
  expect(isOpen.check(course, withCheck(newLearner, 'final', { ...record, passed: true }), 'final')).toBe(false);
});

test('a scenario is open until an ending was reached once', () => {
  expect(isOpen.scenario(course, newLearner, 'rota')).toBe(true);
  expect(isOpen.scenario(course, withScenario(newLearner, 'rota', { finished: true, scene: null, flags: [], taken: {} }), 'rota')).toBe(false);
});
