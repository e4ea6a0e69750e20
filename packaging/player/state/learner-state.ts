import type {
  Answer,
  AttemptPhase,
  CheckRecord,
  Course,
  Learner,
  Question,
  Scenario,
  ScenarioRecord,
  Scene,
} from '../course/types';
import { fromFields, toFields } from './answers';
import { ownerItem, type ItemValue, type StateData } from './codec';
import { atRank, ranked, rankOf } from './ranks';

/**
 * A learner as item values, and back. What a field means goes by the kind of its item; options, scenes and choices are counted by
 * rank: their place among their ids in order of code units, so that the author may reorder them.
 */

const phases: readonly AttemptPhase[] = ['not-started', 'in-progress', 'submitted'];

/** The scenes of a scenario that have choices, by rank: endings take no field. */
const branching = (scenario: Scenario): Scene[] =>
  ranked(scenario.scenes.map((scene) => scene.id))
    .map((id) => scenario.scenes.find((scene) => scene.id === id)!)
    .filter((scene) => scene.choices.length > 0);

const choiceIds = (scene: Scene): string[] => scene.choices.map((choice) => choice.id);

const sceneIds = (scenario: Scenario): string[] => scenario.scenes.map((scene) => scene.id);

export function toState(course: Course, learner: Learner): StateData {
  const values: [string, ItemValue][] = [
    ...learner.seen.map((page): [string, ItemValue] => [`page/${page}`, { stable: [1], fields: [] }]),
    ['learner/seed', { stable: [learner.seed], fields: [] }],
    [ownerItem, { stable: [course.state.module ?? 0], fields: [] }],
    ...(learner.language ? [[`language/${learner.language}`, { stable: [1], fields: [] }] satisfies [string, ItemValue]] : []),
    ...held(course.questions, learner.questions, 'question', questionValue),
    ...held(course.checks, learner.checks, 'check', (_, record) => checkValue(record)),
    ...held(course.scenarios, learner.scenarios, 'scenario', scenarioValue),
  ];
  const page = learner.page === null ? null : `page/${learner.page}`;
  return { completed: learner.completed, passed: learner.passed, page, items: new Map(values) };
}

/** The item values of the parts of one kind that the learner has a record of. Sensitive ones have no place in a state (R29). */
function held<T extends { readonly id: string; readonly sensitive?: boolean }, R>(
  parts: readonly T[],
  records: Readonly<Record<string, R>>,
  kind: string,
  value: (part: T, record: R) => ItemValue,
): [string, ItemValue][] {
  return parts
    .filter((part) => records[part.id] !== undefined && part.sensitive !== true)
    .map((part) => [`${kind}/${part.id}`, value(part, records[part.id]!)]);
}

const questionValue = (question: Question, answer: Answer): ItemValue => ({
  stable: [answer.attempts, answer.score],
  fields: toFields(question, answer.response),
});

const checkValue = ({ taken, best, last, passed, phase }: CheckRecord): ItemValue => ({
  stable: [taken, best, last, passed ? 1 : 0, phases.indexOf(phase)],
  fields: [],
});

/** The bit that stands for a flag; 0 for one that is not there. */
const bitOf = (flags: readonly string[], flag: string): number => Math.floor(2 ** (rankOf(flags, flag) - 1));

const scenarioValue = (scenario: Scenario, record: ScenarioRecord): ItemValue => ({
  stable: [record.finished ? 1 : 0],
  fields: [
    rankOf(sceneIds(scenario), record.scene),
    ...branching(scenario).map((scene) => rankOf(choiceIds(scene), record.taken[scene.id])),
    ...(scenario.flags ? [record.flags.reduce((mask, flag) => mask + bitOf(scenario.flags!, flag), 0)] : []),
  ],
});

/** The page after the one that came before a page that is no more: what stands where the learner stopped. */
function besideGone({ pages }: Course, gone: string | null): string | null {
  const before = pages.findIndex((id) => `page/${id}` === gone);
  return pages[before + 1] ?? pages[before] ?? null;
}

export function fromState(course: Course, data: StateData & { readonly gone?: string | null }): Learner {
  const value = (kind: string, id: string) => data.items.get(`${kind}/${id}`);
  const page = course.pages.find((id) => `page/${id}` === data.page) ?? (data.gone === undefined ? null : besideGone(course, data.gone));
  return {
    page,
    seed: data.items.get('learner/seed')?.stable[0] ?? 0,
    ...chosenLanguage(course, data),
    completed: data.completed,
    passed: data.passed,
    seen: course.pages.filter((id) => value('page', id)?.stable[0] === 1),
    questions: records(course.questions, (one) => value('question', one.id), answerFrom),
    checks: records(course.checks, (one) => value('check', one.id), (_, item) => checkFrom(item)),
    scenarios: records(course.scenarios, (one) => value('scenario', one.id), scenarioFrom),
  };
}

/** Of a language that the module has no more nothing is known. */
function chosenLanguage({ state }: Course, data: StateData): Pick<Learner, 'language'> {
  const chosen = state.items.find(({ id }) => id.startsWith('language/') && data.items.get(id)?.stable[0] === 1);
  return chosen ? { language: chosen.id.slice('language/'.length) } : {};
}

const records = <T extends { readonly id: string }, R>(
  parts: readonly T[],
  valueOf: (part: T) => ItemValue | undefined,
  record: (part: T, value: ItemValue) => R,
): Record<string, R> =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const value = valueOf(part);
      return value ? [[part.id, record(part, value)]] : [];
    }),
  );

const answerFrom = (question: Question, { stable, fields }: ItemValue): Answer => ({
  attempts: stable[0] ?? 0,
  score: Math.min(stable[1] ?? 0, 100),
  response: fromFields(question, fields),
});

const checkFrom = ({ stable: [taken = 0, best = 0, last = 0, passed = 0, phase = 0] }: ItemValue): CheckRecord => ({
  taken,
  best: Math.min(best, 100),
  last: Math.min(last, 100),
  passed: passed === 1,
  phase: phases[phase] ?? 'not-started',
});

function scenarioFrom(scenario: Scenario, { stable, fields: [current, ...taken] }: ItemValue): ScenarioRecord {
  const mask = taken[branching(scenario).length] ?? 0;
  const choices = branching(scenario).map((scene, index) => [scene.id, atRank(choiceIds(scene), taken[index])] as const);
  return {
    finished: stable[0] === 1,
    scene: atRank(sceneIds(scenario), current),
    flags: ranked(scenario.flags ?? []).filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1),
    taken: Object.fromEntries(choices.flatMap(([scene, choice]) => (choice === null ? [] : [[scene, choice]]))),
  };
}
