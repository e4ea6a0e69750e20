import type { Course, Fact, Question } from '../../course/types';
import { idIn } from '../scorm/ids';
import type { RecordOf, Value, Values } from '../scorm/records';
import { duration } from './duration';

/** Most characters of a description and of a text that was written (localized_string_type). */
const longest = 250;

/**
 * Makes the record of a fact in `cmi.interactions.n` (SCORM 2004 Run-Time Environment, section 4.2.9): ids are the author's own, and
 * the standard's delimiters stand between them.
 * @param asked Tells what a question asks, in words.
 */
export const recordsWith =
  (asked: (question: string) => string): RecordOf =>
  (course, fact, date, latency) =>
    fact.is === 'chosen' ? chosen(course, fact, date) : fact.is === 'answered' ? answered(course, fact, date, asked, latency) : null;

/** A choice in a scenario is neither right nor wrong, and has no pattern (R28). */
const chosen = (course: Course, { scenario, scene, choice }: Fact & { is: 'chosen' }, date: Date): Values =>
  valuesOf(idIn(course, `${scenario}_${scene}`), 'choice', date, takenAs(course, choice), 'neutral');

/** An id in an answer: some platforms take hyphens for an error. No two become the same, since no id of an author's has an underscore. */
const takenAs = ({ lms }: Course, id: string): string => (lms?.wordIds ? id.replace(/-/g, '_') : id);

function answered(course: Course, fact: Fact & { is: 'answered' }, date: Date, asked: (question: string) => string, latency?: number): Values | null {
  const question = course.questions.find(({ id, sensitive }) => id === fact.question && !sensitive);
  if (!question?.interaction) return null;
  return [
    ...valuesOf(idIn(course, question.id), question.interaction.type, date, responseOf(course, question, fact.response), resultOf(fact.score)),
    ...patternsOf(course, question).map((pattern, place): Value => [`correct_responses.${place}.pattern`, pattern]),
    ['weighting', question.points],
    ['objectives.0.id', question.objective && idIn(course, question.objective)],
    ['latency', latency && duration(latency)],
    ['description', asked(question.id).slice(0, longest) || undefined],
  ];
}

/** The type comes before what is judged by it (section 4.2.9, dependencies). */
const valuesOf = (id: string, type: string, date: Date, response: string | undefined, result: string): Values => [
  ['id', id],
  ['type', type],
  ['timestamp', `${date.toISOString().slice(0, 22)}Z`],
  ['learner_response', response],
  ['result', result],
];

const isPaired = ({ kind }: Question): boolean => kind === 'matching' || kind === 'sorting';

/** Ids with `[,]` between, and `[.]` in pairs; a text as it was written (section 4.1.1.6). */
function responseOf(course: Course, question: Question, response: readonly string[]): string | undefined {
  if (question.kind === 'numeric') return numberOf(response[0]!);
  if (question.kind === 'fill-in') return response[0]!.slice(0, longest);
  return response.map((token) => takenAs(course, isPaired(question) ? token.replace('>', '[.]') : token)).join('[,]');
}

/** None for a number with more digits than the standard's have (real (10,7)): half of it would be another one. */
const numberOf = (text: string): string | undefined => /^-?\d{1,10}(\.\d{1,7})?$/.exec(text.replace(/^(-?)\./, '$10.'))?.[0];

/** Right answers in the type's format; none where nothing is right. */
function patternsOf(course: Course, question: Question): readonly string[] {
  const { kind, correct, from, to, matchCase, interaction } = question;
  if (kind === 'numeric') return [`${from ?? ''}[:]${to ?? ''}`];
  if (kind === 'fill-in') return interaction!.patterns.map((text) => `{case_matters=${matchCase === true}}${text}`);
  return correct.length === 0 ? [] : [responseOf(course, question, correct)!];
}

/** "incorrect", not "wrong"; a share of the points as a decimal. */
const resultOf = (score: number | null): string => (score === null ? 'neutral' : score === 100 ? 'correct' : score === 0 ? 'incorrect' : String(score / 100));
