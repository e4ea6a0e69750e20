import { scenarioOf, withScenario } from './learner';
import type { Learner, Scenario, ScenarioRecord, Scene } from './types';

/** A scene that the learner has been through, and what was chosen there. */
export interface Step {
  readonly scene: string;
  readonly choice: string;
}

/** What to show of a scenario. */
export interface ScenarioView {
  readonly scene: string;
  /** The choice made in this scene, whose consequence stands until the learner goes on; null before choosing. */
  readonly chosen: string | null;
  readonly isEnding: boolean;
  readonly path: readonly Step[];
}

const sceneOf = (scenario: Scenario, id: string | null): Scene | undefined =>
  scenario.scenes.find((scene) => scene.id === id);

export function viewOf(scenario: Scenario, learner: Learner): ScenarioView {
  const record = scenarioOf(learner, scenario.id);
  const scene = sceneOf(scenario, record.scene)?.id ?? scenario.start;
  const choices = sceneOf(scenario, scene)?.choices ?? [];
  const chosen = choices.find((choice) => choice.id === record.taken[scene])?.id ?? null;
  return { scene, chosen, isEnding: choices.length === 0, path: pathTo(scenario, record, scene) };
}

/** The way from the start to a scene. A story that comes back to a scene goes on from there: the loop is forgotten. */
function pathTo(scenario: Scenario, record: ScenarioRecord, end: string): Step[] {
  const steps: Step[] = [];
  let scene = scenario.start;
  while (scene !== end && steps.length < scenario.scenes.length) {
    const choice = sceneOf(scenario, scene)?.choices.find((one) => one.id === record.taken[scene]);
    if (!choice) break;
    steps.push({ scene, choice: choice.id });
    scene = choice.to;
  }
  return steps;
}

/** A choice made in the current scene. One that is not there changes nothing. */
export function choose(scenario: Scenario, learner: Learner, choice: string): Learner {
  const { scene, chosen } = viewOf(scenario, learner);
  const known = sceneOf(scenario, scene)?.choices.some((one) => one.id === choice);
  if (chosen !== null || !known) return learner;
  const record = scenarioOf(learner, scenario.id);
  return withScenario(learner, scenario.id, { ...record, scene, taken: { ...record.taken, [scene]: choice } });
}

/** On to the scene that the choice leads to; an ending makes the scenario finished. */
export function goOn(scenario: Scenario, learner: Learner): Learner {
  const { scene, chosen } = viewOf(scenario, learner);
  const next = sceneOf(scenario, scene)?.choices.find((choice) => choice.id === chosen)?.to;
  if (next === undefined) return learner;
  const record = scenarioOf(learner, scenario.id);
  const { [next]: _, ...taken } = record.taken;
  const finished = record.finished || sceneOf(scenario, next)?.choices.length === 0;
  return withScenario(learner, scenario.id, { finished, scene: next, taken });
}

/** Back to the start. Finished stays finished. */
export const restart = (scenario: Scenario, learner: Learner): Learner =>
  withScenario(learner, scenario.id, {
    finished: scenarioOf(learner, scenario.id).finished,
    scene: scenario.start,
    taken: {},
  });
