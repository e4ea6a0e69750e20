import { describe, expect, test } from 'vitest';
import { choice, course, finalCheck, practice } from '../tests/fixtures/course';
import { attemptsLeft, checkShare, mayReveal, objectiveShares, start, submit, unanswered } from './check';
import { answerOf, checkOf, newLearner } from './learner';
import { answer, pick } from './question';
import type { Check, Course, Learner } from './types';

const questionOf = (id: string) => course.questions.find((one) => one.id === id)!;

const pickAll = (learner: Learner, picks: Record<string, string[]>): Learner =>
  Object.entries(picks).reduce((now, [id, response]) => pick(now, questionOf(id), response), learner);

const right = { 'final-choice': ['right'], 'final-multiple': ['one', 'two'] };
const half = { 'final-choice': ['right'], 'final-multiple': ['three'] };

const take = (learner: Learner, picks: Record<string, string[]>): Learner =>
  submit(course, finalCheck, pickAll(start(finalCheck, learner), picks));

describe('an attempt', () => {
  test('all right is 100 per cent and passed', () => {
    expect(checkOf(take(newLearner, right), 'final')).toEqual({ taken: 1, best: 100, last: 100, passed: true, phase: 'submitted' });
  });

  test('submitting marks the answers as checked', () => {
    expect(answerOf(take(newLearner, half), 'final-multiple')).toEqual({ attempts: 1, score: 0, response: ['three'] });
  });

  test('a new attempt clears the answers', () => {
    const again = start(finalCheck, take(newLearner, half));
    expect(answerOf(again, 'final-choice')).toEqual({ attempts: 0, score: 0, response: [] });
    expect(checkOf(again, 'final').phase).toBe('in-progress');
  });

  test('one that runs is not started over, so a double click loses no answer', () => {
    const running = pickAll(start(finalCheck, newLearner), right);
    expect(start(finalCheck, running)).toBe(running);
  });

  test('is submitted once', () => {
    const taken = take(newLearner, half);
    expect(submit(course, finalCheck, taken)).toBe(taken);
  });

  test('none is left when all are used', () => {
    const used = take(take(newLearner, half), half);
    expect(attemptsLeft(finalCheck, used)).toBe(0);
    expect(start(finalCheck, used)).toBe(used);
  });
});

describe('R18: what was reached stays', () => {
  test('a worse attempt lowers neither the best result nor the pass', () => {
    expect(checkOf(take(take(newLearner, right), half), 'final')).toMatchObject({ best: 100, last: 50, passed: true, taken: 2 });
  });
});

describe('what still wants an answer', () => {
  test('in order', () => {
    expect(unanswered(course, finalCheck, start(finalCheck, newLearner))).toEqual(['final-choice', 'final-multiple']);
    expect(unanswered(course, finalCheck, pickAll(newLearner, { 'final-choice': ['wrong'] }))).toEqual(['final-multiple']);
  });

  test('with immediate feedback an answer counts once it was checked', () => {
    const picked = pick(newLearner, questionOf('practice-choice'), ['right']);
    expect(unanswered(course, practice, picked)).toEqual(['practice-choice']);
    expect(unanswered(course, practice, answer(picked, questionOf('practice-choice'), ['right']))).toEqual([]);
  });
});

describe('the result', () => {
  test('weighs by points', () => {
    const questions = course.questions.map((one) => (one.id === 'final-choice' ? { ...one, points: 3 } : one));
    expect(checkShare({ ...course, questions }, finalCheck, pickAll(newLearner, half))).toBe(0.75);
  });

  test('just below mastery is not rounded up to a pass', () => {
    const ids = ['a', 'b', 'c'];
    const three: Course = { ...course, questions: ids.map((id) => choice(id)) };
    const check = { ...finalCheck, questions: ids, mastery: 67 };
    const learner = ['a', 'b'].reduce((now, id) => pick(now, choice(id), ['right']), start(check, newLearner));
    expect(checkOf(submit(three, check, learner), 'final')).toMatchObject({ last: 66, passed: false });
  });

  test('practice is never passed', () => {
    const learner = answer(start(practice, newLearner), questionOf('practice-choice'), ['right']);
    expect(checkOf(submit(course, practice, learner), 'practice')).toMatchObject({ last: 100, passed: false, taken: 1 });
  });

  test('R29: a sensitive question does not count', () => {
    const check = { ...finalCheck, questions: ['final-choice', 'private'] };
    expect(checkShare(course, check, pickAll(newLearner, { 'final-choice': ['right'] }))).toBe(1);
  });
});

test('right answers are given away when nothing more hangs on them', () => {
  expect(mayReveal(finalCheck, take(newLearner, half))).toBe(false);
  expect(mayReveal(finalCheck, take(newLearner, right))).toBe(true);
  expect(mayReveal(finalCheck, take(take(newLearner, half), half))).toBe(true);
  expect(mayReveal(practice, newLearner)).toBe(true);
});

describe('objectives', () => {
  const served = {
    ...course,
    questions: [
      choice('one', { objective: 'notice', points: 3 }),
      choice('two', { objective: 'notice' }),
      choice('three', { objective: 'act' }),
      choice('four'),
    ],
  };
  const check: Check = { id: 'served', questions: ['one', 'two', 'three', 'four'], feedback: 'final' };
  const answered = (...right: string[]) => right.reduce((now, id) => answer(now, choice(id), ['right']), start(check, newLearner));

  test('each gets the share of its own points', () => {
    expect([...objectiveShares(served, check, answered('one', 'four'))]).toEqual([['notice', 0.75], ['act', 0]]);
  });
});
