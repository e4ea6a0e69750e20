import { expect, test } from 'vitest';
import { choice } from '../tests/fixtures/course';
import { answerOf, newLearner } from './learner';
import { answer, canTryAgain, giveUp, pick } from './question';

const question = choice('q', { attempts: 2 });

test('an answer counts an attempt and keeps the last score', () => {
  const wrong = answer(newLearner, question, ['wrong']);
  expect(answerOf(wrong, 'q')).toEqual({ attempts: 1, score: 0, response: ['wrong'] });
  expect(answerOf(answer(wrong, question, ['right']), 'q')).toEqual({ attempts: 2, score: 100, response: ['right'] });
});

test('attempts stop at what the state can hold', () => {
  const often = Array.from({ length: 20 }).reduce<typeof newLearner>((l) => answer(l, choice('q'), ['wrong']), newLearner);
  expect(answerOf(often, 'q').attempts).toBe(14);
  expect(canTryAgain(choice('q'), answerOf(often, 'q'))).toBe(true);
});

test('whoever was shown the right answer keeps what they had, and tries no more', () => {
  const wrong = answer(newLearner, choice('q'), ['wrong']);
  const shown = answerOf(giveUp(wrong, choice('q')), 'q');
  expect(shown).toMatchObject({ score: 0, response: ['wrong'] });
  expect(canTryAgain(choice('q'), shown)).toBe(false);
});

test('trying again ends with the right answer or the last attempt', () => {
  expect(canTryAgain(question, { attempts: 1, score: 0, response: ['wrong'] })).toBe(true);
  expect(canTryAgain(question, { attempts: 2, score: 0, response: ['wrong'] })).toBe(false);
  expect(canTryAgain(question, { attempts: 1, score: 100, response: ['right'] })).toBe(false);
});

test('picking without checking counts no attempt', () => {
  expect(answerOf(pick(newLearner, question, ['wrong']), 'q')).toEqual({ attempts: 0, score: 0, response: ['wrong'] });
});

test('R29: a sensitive question leaves no trace', () => {
  const sensitive = choice('q', { sensitive: true });
  expect(answer(newLearner, sensitive, ['right'])).toBe(newLearner);
  expect(pick(newLearner, sensitive, ['right'])).toBe(newLearner);
});
