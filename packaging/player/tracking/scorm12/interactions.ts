import type { Course, Fact, Interaction, Question } from '../../course/types';
import type { Scorm12Api } from './api';
import type { Journal } from './journal';
import { timespan } from './timespan';

type Value = readonly [string, string | number | undefined];

/** What is set of one record, in order: the id comes first, or a platform may not know of what the rest is. */
export type Values = readonly Value[];

/** Most characters of a field (CMIString255; R27). */
const longest = 255;

/**
 * `cmi.interactions.n`: a journal that can be written and not read (SCORM 1.2 Run-Time Environment, section 3.4.4). Each attempt is a record of
 * its own, after those that the platform has. Records are kept until a commit took them.
 */
export class Interactions implements Journal {
  private next: number | null = null;
  private readonly waiting: { place?: number; readonly values: Values }[] = [];

  constructor(private readonly api: Scorm12Api) {}

  add(course: Course, fact: Fact, time: string, latency?: number): void {
    const values = course.lms?.interactions ? recordOf(course, fact, time, latency) : null;
    if (values) this.waiting.push({ values });
  }

  /** A platform that does not say how many records it has takes none. */
  write(): boolean {
    if (this.waiting.length === 0) return false;
    this.next ??= this.api.number('interactions._count');
    if (Number.isNaN(this.next)) this.taken();
    for (const record of this.waiting) {
      record.place ??= this.next++;
      for (const [name, value] of record.values) {
        if (value !== undefined) this.api.setOptional(`interactions.${record.place}.${name}`, String(value).slice(0, longest));
      }
    }
    return true;
  }

  taken(): void {
    this.waiting.length = 0;
  }
}

/** The record of a fact; null where SCORM 1.2 has none for it, or it must not be told. */
export function recordOf({ questions, scenarios }: Course, fact: Fact, time: string, latency?: number): Values | null {
  if (fact.is === 'chosen') {
    const { choices } = scenarios.find(({ id }) => id === fact.scenario)!.scenes.find(({ id }) => id === fact.scene)!;
    // A choice in a scenario is neither right nor wrong, and has no pattern (R28).
    const place = choices.findIndex(({ id }) => id === fact.choice);
    return valuesOf(`${fact.scenario}_${fact.scene}`, time, 'choice', letterAt(place), 'neutral');
  }
  const question = fact.is === 'answered' && questions.find(({ id, sensitive }) => id === fact.question && !sensitive);
  if (!question || !question.interaction) return null;
  const { type, patterns } = question.interaction;
  return [
    ...valuesOf(question.id, time, type, responseOf(question, question.interaction, fact.response), resultOf(fact.score)),
    ...patterns.map((pattern, place): Value => [`correct_responses.${place}.pattern`, pattern]),
    ['weighting', question.points],
    ['objectives.0.id', question.objective],
    ['latency', latency && timespan(latency)],
  ];
}

const valuesOf = (id: string, time: string, type: string, response: string, result: string): Values => [
  ['id', id],
  ['time', time],
  ['type', type],
  ['student_response', response],
  ['result', result],
];

/** Codes of options start with a. */
const letterAt = (place: number): string => (place + 10).toString(36);

/** Codes with a full stop in pairs and a comma between; what was written as it is (CMIFeedback). */
const responseOf = ({ options, targets = [] }: Question, { codes }: Interaction, response: readonly string[]): string =>
  (codes.length === 0 ? response : response.map((token) => token.split('>').map((id, side) => codes[side]![(side ? targets : options).indexOf(id)]).join('.'))).join();

/** "wrong", not "incorrect" (R27); a share of the points as a decimal. */
const resultOf = (score: number | null): string => (score === null ? 'neutral' : score === 100 ? 'correct' : score === 0 ? 'wrong' : String(score / 100));
