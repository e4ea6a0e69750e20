import { describe, expect, test } from 'vitest';
import { course, finalCheck, rota } from '../tests/fixtures/course';
import { start, submit } from './check';
import { factsBetween } from './facts';
import { newLearner } from './learner';
import { answer, giveUp, pick } from './question';
import { choose, goBack, goOn } from './scenario';
import type { Learner, Question } from './types';

const question = (id: string): Question => course.questions.find((one) => one.id === id)!;

const facts = (before: Learner, after: Learner) => factsBetween(course, before, after);

test('nothing done is nothing told', () => expect(facts(newLearner, newLearner)).toEqual([]));

test('a page is told when it is shown, and not again while it stays', () => {
  const there = { ...newLearner, page: 'welcome' };
  expect(facts(newLearner, there)).toEqual([{ is: 'page-shown', page: 'welcome' }]);
  expect(facts(there, { ...there, completed: true })).toEqual([]);
});

describe('an answer', () => {
  const once = answer(newLearner, question('in-page'), ['wrong']);

  test('is told when it is checked, each attempt anew', () => {
    expect(facts(newLearner, once)).toEqual([{ is: 'answered', question: 'in-page', response: ['wrong'], score: 0, attempt: 1 }]);
    expect(facts(once, answer(once, question('in-page'), ['right']))).toEqual([{ is: 'answered', question: 'in-page', response: ['right'], score: 100, attempt: 2 }]);
  });

  test('is not told when it is only picked', () => expect(facts(newLearner, pick(newLearner, question('final-choice'), ['right']))).toEqual([]));

  test('is not told anew when the right one is shown, and told once when that follows at once', () => {
    const tried = answer(newLearner, question('several'), ['one']);
    expect(facts(tried, giveUp(tried, question('several')))).toEqual([]);
    expect(facts(newLearner, giveUp(tried, question('several')))).toMatchObject([{ response: ['one'], score: 50 }]);
  });

  test('R29: is never told when it is sensitive, even if it should get into the learner', () => {
    expect(facts(newLearner, { ...newLearner, questions: { private: { attempts: 1, score: 100, response: ['right'] } } })).toEqual([]);
  });
});

test('a check handed in tells all its answers and its result, each once', () => {
  const picked = pick(pick(start(finalCheck, newLearner), question('final-choice'), ['right']), question('final-multiple'), ['one']);
  const after = submit(course, finalCheck, picked);
  expect(facts(picked, after)).toEqual([
    { is: 'answered', question: 'final-choice', response: ['right'], score: 100, attempt: 1 },
    { is: 'answered', question: 'final-multiple', response: ['one'], score: 50, attempt: 1 },
    { is: 'check-taken', check: 'final', attempt: 1, score: 75, mastery: 70, objectives: [] },
  ]);
  expect(facts(after, start(finalCheck, after))).toEqual([]);
});

test('a choice in a scenario is told when it is made, and again when it is made anew', () => {
  const chosen = choose(rota, newLearner, 'leave');
  expect(facts(newLearner, chosen)).toEqual([{ is: 'chosen', scenario: 'rota', scene: 'rota', choice: 'leave' }]);
  const on = goOn(rota, chosen);
  const back = goBack(rota, on, 0);
  expect([facts(chosen, on), facts(on, back)]).toEqual([[], []]);
  expect(facts(back, choose(rota, back, 'ask'))).toMatchObject([{ choice: 'ask' }]);
});
