import type { ResultOf } from '../scorm/objectives';

/** What SCORM 2004 sets of `cmi.objectives.n`. What is practised is completed, and neither passed nor failed. */
export const resultOf: ResultOf = (score, mastery) => [
  ['score.scaled', score / 100],
  ['score.raw', score],
  ['score.min', 0],
  ['score.max', 100],
  ...(mastery === null ? [] : ([['success_status', score >= mastery ? 'passed' : 'failed']] as const)),
  ['completion_status', 'completed'],
];
