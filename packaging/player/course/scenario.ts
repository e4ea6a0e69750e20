import { after, holds, type Flags } from './flags';
import { scenarioOf, withScenario } from './learner';
import type { Learner, Scenario, ScenarioRecord, Scene, SceneChoice } from './types';

/** A scene that the learner has been through, and what was chosen there. */
export interface Step {
  readonly scene: string;
  readonly choice: string;
  /** Can the learner come back here and choose again? */
  readonly canReturn: boolean;
}

/** What to show of a scenario. */
export interface ScenarioView {
  readonly scene: string;
  /** Choices that are offered here. */
  readonly offered: readonly string[];
  /** Which of the scene's additions are told, counted from 0. */
  readonly also: readonly number[];
  /** The choice made in this scene, whose consequence stands until the learner goes on; null before choosing. */
  readonly chosen: string | null;
  readonly isEnding: boolean;
  readonly hasBegun: boolean;
  readonly path: readonly Step[];
  /** Points so far, and the most that there are; absent where the scenario is not scored. */
  readonly score?: { readonly points: number; readonly best: number };
}

type Taken = ScenarioRecord['taken'];

/** A scene with the flags that are set there. */
interface Situation {
  readonly scene: Scene;
  readonly flags: Flags;
}

const noChoices: Scene = { id: '', choices: [] };

const sceneOf = (scenario: Scenario, id: string | null): Scene | undefined =>
  scenario.scenes.find((scene) => scene.id === id);

const choiceOf = (scene: Scene, taken: Taken): SceneChoice | undefined =>
  scene.choices.find((choice) => choice.id === taken[scene.id]);

const offeredIn = ({ scene, flags }: Situation): SceneChoice[] => scene.choices.filter((choice) => holds(choice.if, flags));

function arrive(scenario: Scenario, id: string, flags: Flags): Situation {
  const scene = sceneOf(scenario, id) ?? noChoices;
  return { scene, flags: after(scene, flags) };
}

const startOf = (scenario: Scenario): Situation => arrive(scenario, scenario.start, new Set());

const next = (scenario: Scenario, { flags }: Situation, choice: SceneChoice): Situation =>
  arrive(scenario, choice.to, after(choice, flags));

function situationOf(scenario: Scenario, record: ScenarioRecord): Situation {
  const scene = sceneOf(scenario, record.scene);
  return scene ? { scene, flags: new Set(record.flags) } : startOf(scenario);
}

export function viewOf(scenario: Scenario, learner: Learner): ScenarioView {
  const record = scenarioOf(learner, scenario.id);
  const now = situationOf(scenario, record);
  const chosen = choiceOf(now.scene, record.taken) ?? null;
  const path = pathTo(scenario, record.taken, now.scene.id);
  const made = [...path.map((step) => step.choice), ...(chosen ? [chosen] : [])];
  return {
    scene: now.scene.id,
    offered: offeredIn(now).map((choice) => choice.id),
    also: (now.scene.also ?? []).flatMap((condition, index) => (holds(condition, now.flags) ? [index] : [])),
    chosen: chosen?.id ?? null,
    isEnding: now.scene.choices.length === 0,
    hasBegun: now.scene.id !== scenario.start || made.length > 0 || !isSame(now.flags, startOf(scenario).flags),
    path: stepsOf(scenario, path),
    ...(scenario.best === undefined ? {} : { score: { points: sumOf(made), best: scenario.best } }),
  };
}

const isSame = (one: Flags, other: Flags): boolean => one.size === other.size && [...one].every((flag) => other.has(flag));

const sumOf = (choices: readonly SceneChoice[]): number => choices.reduce((total, choice) => total + (choice.points ?? 0), 0);

interface Passed {
  readonly scene: Scene;
  readonly choice: SceneChoice;
}

/** The way from the start to a scene. A story that comes back to a scene goes on from there: the loop is forgotten. */
function pathTo(scenario: Scenario, taken: Taken, end: string): Passed[] {
  const steps: Passed[] = [];
  let scene = sceneOf(scenario, scenario.start);
  while (scene && scene.id !== end && steps.length < scenario.scenes.length) {
    const choice = choiceOf(scene, taken);
    if (!choice) break;
    steps.push({ scene, choice });
    scene = sceneOf(scenario, choice.to);
  }
  return steps;
}

/**
 * Where a choice leads from a situation; null when it is not offered there: a loop that was forgotten may have set the flag that it needs.
 * So a learner who goes back never comes to a situation that the compiler has not looked at.
 */
const follow = (scenario: Scenario, now: Situation | null, choice: SceneChoice): Situation | null =>
  now !== null && offeredIn(now).includes(choice) ? next(scenario, now, choice) : null;

function stepsOf(scenario: Scenario, path: readonly Passed[]): Step[] {
  let now: Situation | null = startOf(scenario);
  return path.map(({ scene, choice }) => {
    const canReturn = now !== null;
    now = follow(scenario, now, choice);
    return { scene: scene.id, choice: choice.id, canReturn };
  });
}

const withRecord = (scenario: Scenario, learner: Learner, change: Partial<ScenarioRecord>): Learner =>
  withScenario(learner, scenario.id, { ...scenarioOf(learner, scenario.id), ...change });

const at = ({ scene, flags }: Situation): Pick<ScenarioRecord, 'scene' | 'flags'> => ({ scene: scene.id, flags: [...flags].sort() });

/** A choice made in the current scene. One that is not offered changes nothing. */
export function choose(scenario: Scenario, learner: Learner, choice: string): Learner {
  const record = scenarioOf(learner, scenario.id);
  const now = situationOf(scenario, record);
  if (choiceOf(now.scene, record.taken) || !offeredIn(now).some((one) => one.id === choice)) return learner;
  return withRecord(scenario, learner, { ...at(now), taken: { ...record.taken, [now.scene.id]: choice } });
}

/** On to the scene that the choice leads to; an ending makes the scenario finished. */
export function goOn(scenario: Scenario, learner: Learner): Learner {
  const record = scenarioOf(learner, scenario.id);
  const now = situationOf(scenario, record);
  const choice = choiceOf(now.scene, record.taken);
  if (!choice) return learner;
  const to = next(scenario, now, choice);
  const { [to.scene.id]: _, ...taken } = record.taken;
  return withRecord(scenario, learner, { ...at(to), taken, finished: record.finished || to.scene.choices.length === 0 });
}

/** Back to a step of the path, to choose again there; what came after it is forgotten. Finished stays finished. */
export function goBack(scenario: Scenario, learner: Learner, step: number): Learner {
  const record = scenarioOf(learner, scenario.id);
  const path = pathTo(scenario, record.taken, situationOf(scenario, record).scene.id);
  const before = path.slice(0, step);
  const to = before.reduce<Situation | null>((now, { choice }) => follow(scenario, now, choice), startOf(scenario));
  if (!to || step >= path.length) return learner;
  return withRecord(scenario, learner, { ...at(to), taken: Object.fromEntries(before.map((one) => [one.scene.id, one.choice.id])) });
}

/** Back to the start. Finished stays finished. */
export const restart = (scenario: Scenario, learner: Learner): Learner =>
  withRecord(scenario, learner, { ...at(startOf(scenario)), taken: {} });
