import type { Interaction, Question } from '../../course/types';
import { idIn } from '../scorm/ids';
import type { RecordOf, Value, Values } from '../scorm/records';
import { timespan } from './timespan';

/** Most characters of a field (CMIString255; R27). */
const longest = 255;

/** The record of a fact in `cmi.interactions.n`, which can be written and not read (SCORM 1.2 Run-Time Environment, section 3.4.4). */
export const recordOf: RecordOf = (course, fact, date, latency) => {
  const { questions, scenarios } = course;
  const time = date.toTimeString().slice(0, 8);
  if (fact.is === 'chosen') {
    const { choices } = scenarios.find(({ id }) => id === fact.scenario)!.scenes.find(({ id }) => id === fact.scene)!;
    // A choice in a scenario is neither right nor wrong, and has no pattern (R28).
    const place = choices.findIndex(({ id }) => id === fact.choice);
    return valuesOf(idIn(course, `${fact.scenario}_${fact.scene}`), time, 'choice', letterAt(place), 'neutral');
  }
  const question = fact.is === 'answered' && questions.find(({ id, sensitive }) => id === fact.question && !sensitive);
  if (!question || !question.interaction) return null;
  const { type, patterns } = question.interaction;
  return [
    ...valuesOf(idIn(course, question.id), time, type, responseOf(question, question.interaction, fact.response), resultOf(fact.score)),
    ...patterns.map((pattern, place): Value => [`correct_responses.${place}.pattern`, pattern.slice(0, longest)]),
    ['weighting', question.points],
    ['objectives.0.id', question.objective && idIn(course, question.objective)],
    ['latency', latency && timespan(latency)],
  ];
};

const valuesOf = (id: string, time: string, type: string, response: string, result: string): Values => [
  ['id', id],
  ['time', time],
  ['type', type],
  ['student_response', response.slice(0, longest)],
  ['result', result],
];

/** Codes of options start with a. */
const letterAt = (place: number): string => (place + 10).toString(36);

/** Codes with a full stop in pairs and a comma between; what was written as it is (CMIFeedback). */
const responseOf = ({ options, targets = [] }: Question, { codes }: Interaction, response: readonly string[]): string =>
  (codes.length === 0 ? response : response.map((token) => token.split('>').map((id, side) => codes[side]![(side ? targets : options).indexOf(id)]).join('.'))).join();

/** "wrong", not "incorrect" (R27); a share of the points as a decimal. */
const resultOf = (score: number | null): string => (score === null ? 'neutral' : score === 100 ? 'correct' : score === 0 ? 'wrong' : String(score / 100));
