import type { Answer, CheckRecord, Learner, ScenarioRecord } from './types';

/** A learner who has done nothing yet. */
export const newLearner: Learner = {
  page: null,
  seed: 0,
  completed: false,
  passed: false,
  seen: [],
  questions: {},
  checks: {},
  scenarios: {},
};

const noAnswer: Answer = { attempts: 0, score: 0, response: [] };
const noCheck: CheckRecord = { taken: 0, best: 0, last: 0, passed: false, phase: 'not-started' };
const noScenario: ScenarioRecord = { finished: false, scene: null, flags: [], taken: {} };

export const answerOf = (learner: Learner, id: string): Answer => learner.questions[id] ?? noAnswer;

export const checkOf = (learner: Learner, id: string): CheckRecord => learner.checks[id] ?? noCheck;

export const scenarioOf = (learner: Learner, id: string): ScenarioRecord => learner.scenarios[id] ?? noScenario;

export const withAnswer = (learner: Learner, id: string, answer: Answer): Learner => ({
  ...learner,
  questions: { ...learner.questions, [id]: answer },
});

export const withCheck = (learner: Learner, id: string, check: CheckRecord): Learner => ({
  ...learner,
  checks: { ...learner.checks, [id]: check },
});

export const withScenario = (learner: Learner, id: string, scenario: ScenarioRecord): Learner => ({
  ...learner,
  scenarios: { ...learner.scenarios, [id]: scenario },
});

/** The learner with these questions not answered. */
export const withoutAnswers = (learner: Learner, ids: readonly string[]): Learner => ({
  ...learner,
  questions: Object.fromEntries(Object.entries(learner.questions).filter(([id]) => !ids.includes(id))),
});
