import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rota, ward } from '../tests/fixtures/course';
import { newLearner, scenarioOf } from './learner';
import { choose, goBack, goOn, restart, viewOf } from './scenario';
import type { Learner } from './types';

const walk = (learner: Learner, ...choices: string[]): Learner =>
  choices.reduce((now, choice) => goOn(rota, choose(rota, now, choice)), learner);

const atStart = {
  scene: 'rota',
  offered: ['ask', 'leave', 'wait'],
  also: [],
  chosen: null,
  isEnding: false,
  hasBegun: false,
  path: [],
};

test('starts at the start', () => {
  expect(viewOf(rota, newLearner)).toEqual(atStart);
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
  expect(viewOf(rota, walk(newLearner, 'ask', 'raise'))).toMatchObject({
    scene: 'change',
    chosen: null,
    isEnding: true,
    hasBegun: true,
    path: [{ scene: 'rota', choice: 'ask', canReturn: true }, { scene: 'figures', choice: 'raise', canReturn: true }],
  });
});

test('a story that comes back to a scene lets the learner choose there anew', () => {
  const back = walk(newLearner, 'wait', 'back');
  expect(viewOf(rota, back)).toMatchObject({ scene: 'rota', chosen: null, path: [] });
  expect(viewOf(rota, walk(back, 'ask')).path).toEqual([{ scene: 'rota', choice: 'ask', canReturn: true }]);
});

test('R18: starting again loses the place, never that the scenario was finished', () => {
  const finished = walk(newLearner, 'leave');
  expect(scenarioOf(finished, 'rota').finished).toBe(true);
  const again = restart(rota, finished);
  expect(viewOf(rota, again)).toMatchObject({ scene: 'rota', chosen: null, path: [] });
  expect(scenarioOf(walk(again, 'ask'), 'rota').finished).toBe(true);
});

test('a saved scene that a newer build no longer has leads back to the start', () => {
  const saved = { ...newLearner, scenarios: { rota: { finished: true, scene: 'gone', flags: ['gone'], taken: { gone: 'x' } } } };
  expect(viewOf(rota, saved)).toEqual(atStart);
});

test('going back to a step lets the learner choose again there, and keeps what was finished', () => {
  const end = walk(newLearner, 'ask', 'raise');
  const back = goBack(rota, end, 1);
  expect(viewOf(rota, back)).toMatchObject({ scene: 'figures', chosen: null, path: [{ scene: 'rota', choice: 'ask' }] });
  expect(scenarioOf(back, 'rota').finished).toBe(true);
  expect(viewOf(rota, goBack(rota, end, 0))).toEqual(atStart);
});

test('going back to a step that is not there changes nothing', () => {
  expect(goBack(rota, newLearner, 0)).toBe(newLearner);
});

describe('flags', () => {
  const inWard = (learner: Learner, ...choices: string[]): Learner =>
    choices.reduce((now, choice) => goOn(ward, choose(ward, now, choice)), learner);

  test('a choice is offered, and a text told, only while its condition holds', () => {
    expect(viewOf(ward, newLearner)).toMatchObject({ offered: ['look'], also: [] });
    expect(choose(ward, newLearner, 'enter')).toBe(newLearner);
    expect(viewOf(ward, inWard(newLearner, 'look', 'return'))).toMatchObject({ scene: 'door', offered: ['look', 'enter'], also: [0], path: [] });
  });

  test('a choice sets and clears', () => {
    const seated = inWard(newLearner, 'look', 'return', 'enter', 'sit');
    expect(scenarioOf(seated, 'ward').flags).toEqual(['asked']);
    expect(viewOf(ward, seated)).toMatchObject({ scene: 'seated', also: [1], isEnding: true });
  });

  test('no learner goes back to where the way that is shown does not lead: the loop that set the flag is forgotten', () => {
    const seated = inWard(newLearner, 'look', 'return', 'enter', 'sit');
    expect(viewOf(ward, seated).path).toEqual([
      { scene: 'door', choice: 'enter', canReturn: true },
      { scene: 'inside', choice: 'sit', canReturn: false },
    ]);
    expect(goBack(ward, seated, 1)).toBe(seated);
    expect(viewOf(ward, goBack(ward, seated, 0))).toMatchObject({ scene: 'door', offered: ['look'], hasBegun: false });
  });

  test('a story back at its start with flags set has begun, and starting again clears them', () => {
    const back = inWard(newLearner, 'look', 'return');
    expect(viewOf(ward, back).hasBegun).toBe(true);
    expect(viewOf(ward, restart(ward, back))).toMatchObject({ offered: ['look'], hasBegun: false });
  });

  test('points are those of the way that is shown', () => {
    expect(viewOf(ward, newLearner).score).toEqual({ points: 0, best: 5 });
    expect(viewOf(ward, choose(ward, newLearner, 'look')).score).toEqual({ points: 2, best: 5 });
    expect(viewOf(rota, newLearner).score).toBeUndefined();
  });
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
