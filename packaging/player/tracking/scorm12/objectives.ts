import type { ResultOf } from '../scorm/objectives';

/** What SCORM 1.2 sets of `cmi.objectives.n`. */
export const resultOf: ResultOf = (score, mastery) => [
  ['score.raw', score],
  ['score.min', 0],
  ['score.max', 100],
  ['status', mastery === null ? 'completed' : score >= mastery ? 'passed' : 'failed'],
];
