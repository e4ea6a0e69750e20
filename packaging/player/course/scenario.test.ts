import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rota } from '../tests/fixtures/course';
import { newLearner, scenarioOf } from './learner';
import { choose, goOn, restart, viewOf } from './scenario';
import type { Learner } from './types';

const walk = (learner: Learner, ...choices: string[]): Learner =>
  choices.reduce((now, choice) => goOn(rota, choose(rota, now, choice)), learner);

test('starts at the start', () => {
  expect(viewOf(rota, newLearner)).toEqual({ scene: 'rota', chosen: null, isEnding: false, path: [] });
});

test('a choice stands, with its consequence, until the learner goes on', () => {
  const chosen = choose(rota, newLearner, 'ask');
  expect(viewOf(rota, chosen)).toMatchObject({ scene: 'rota', chosen: 'ask' });
  expect(viewOf(rota, goOn(rota, chosen))).toMatchObject({ scene: 'figures', chosen: null });
});

test('only one choice is made in a scene, and only one that is there', () => {
  const chosen = choose(rota, newLearner, 'ask');
  expect(choose(rota, chosen, 'leave')).toBe(chosen);
  expect(choose(rota, newLearner, 'raise')).toBe(newLearner);
});

test('going on without a choice changes nothing', () => {
  expect(goOn(rota, newLearner)).toBe(newLearner);
});

test('the path tells what was chosen where', () => {
  expect(viewOf(rota, walk(newLearner, 'ask', 'raise'))).toEqual({
    scene: 'change',
    chosen: null,
    isEnding: true,
    path: [{ scene: 'rota', choice: 'ask' }, { scene: 'figures', choice: 'raise' }],
  });
});

test('a story that comes back to a scene lets the learner choose there anew', () => {
  const back = walk(newLearner, 'wait', 'back');
  expect(viewOf(rota, back)).toMatchObject({ scene: 'rota', chosen: null, path: [] });
  expect(viewOf(rota, walk(back, 'ask')).path).toEqual([{ scene: 'rota', choice: 'ask' }]);
});

test('R18: starting again loses the place, never that the scenario was finished', () => {
  const finished = walk(newLearner, 'leave');
  expect(scenarioOf(finished, 'rota').finished).toBe(true);
  const again = restart(rota, finished);
  expect(viewOf(rota, again)).toMatchObject({ scene: 'rota', chosen: null, path: [] });
  expect(scenarioOf(walk(again, 'ask'), 'rota').finished).toBe(true);
});

test('a saved scene that a newer build no longer has leads back to the start', () => {
  const saved = { ...newLearner, scenarios: { rota: { finished: true, scene: 'gone', taken: { gone: 'x' } } } };
  expect(viewOf(rota, saved)).toEqual({ scene: 'rota', chosen: null, isEnding: false, path: [] });
});

test('whatever is chosen, the view is of a scene that is there, the path leads to it, and finished stays', () => {
  const steps = fc.array(fc.constantFrom('ask', 'leave', 'wait', 'back', 'stop', 'raise', 'restart'), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (choices) => {
      let learner = newLearner;
      for (const choice of choices) {
        const before = scenarioOf(learner, 'rota').finished;
        learner = choice === 'restart' ? restart(rota, learner) : walk(learner, choice);
        const { scene, path, isEnding } = viewOf(rota, learner);
        expect(rota.scenes.map((one) => one.id)).toContain(scene);
        expect(path.every((step) => step.scene !== scene)).toBe(true);
        expect(scenarioOf(learner, 'rota').finished).toBe(before || isEnding);
      }
    }),
  );
});
