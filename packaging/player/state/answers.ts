import type { Question, Response } from '../course/types';
import { atRank, rankOf, ranked } from './ranks';

/**
 * An answer as numbers, and back; `src/ScormBuilder/Player/AnswerFields.cs` knows how many bits each takes. Options, items and targets
 * are counted by rank: their place among their ids in order of code units, so that the author may reorder them.
 */
interface Encoding {
  toFields(question: Question, response: Response): number[];
  fromFields(question: Question, fields: readonly number[]): Response;
}

const one: Encoding = {
  toFields: (question, response) => [rankOf(question.options, response[0])],
  fromFields: (question, [field]) => given(atRank(question.options, field)),
};

const several: Encoding = {
  toFields: (question, response) => {
    const ranks = new Set(response.map((id) => rankOf(question.options, id)).filter((rank) => rank > 0));
    return [[...ranks].reduce((mask, rank) => mask + 2 ** (rank - 1), 0)];
  },
  fromFields: (question, [field = 0]) => ranked(question.options).filter((_, index) => Math.floor(field / 2 ** index) % 2 === 1),
};

/** For each item by rank the rank of its target. */
const pairs: Encoding = {
  toFields: (question, response) => {
    const placed = new Map(response.map((token) => token.split('>') as [string, string]));
    return ranked(question.options).map((item) => rankOf(question.targets ?? [], placed.get(item)));
  },
  fromFields: (question, fields) =>
    ranked(question.options).flatMap((item, index) => given(atRank(question.targets ?? [], fields[index])).map((target) => `${item}>${target}`)),
};

/** For each place the rank of its item. */
const order: Encoding = {
  toFields: (question, response) => question.options.map((_, index) => rankOf(question.options, response[index])),
  fromFields: (question, fields) => {
    const ids = fields.flatMap((field) => given(atRank(question.options, field)));
    return new Set(ids).size === question.options.length ? ids : [];
  },
};

/** Characters of an alphabet, or UTF-16 units; 0 after the last. */
const characters = (toNumber: (text: string, index: number) => number, toText: (field: number) => string): Encoding => ({
  toFields: (question, [text = '']) => Array.from({ length: question.limit ?? 0 }, (_, index) => (index < text.length ? toNumber(text, index) : 0)),
  fromFields: (_, fields) => {
    const end = fields.indexOf(0);
    const text = fields.slice(0, end < 0 ? fields.length : end).map(toText).join('');
    return text === '' ? [] : [text];
  },
});

const digits = '0123456789.-';

const text = characters((written, index) => written.charCodeAt(index), (field) => String.fromCharCode(field));

const number = characters((written, index) => digits.indexOf(written[index]!) + 1, (field) => digits[field - 1] ?? '');

const none: Encoding = { toFields: () => [], fromFields: () => [] };

const given = (id: string | null): string[] => (id === null ? [] : [id]);

const encodings: Readonly<Record<Question['kind'], Encoding>> = {
  choice: one,
  multiple: several,
  'true-false': one,
  scale: one,
  matching: pairs,
  sorting: pairs,
  ordering: order,
  'fill-in': text,
  numeric: number,
  hotspot: several,
  'select-words': several,
  'free-text': none,
};

export const toFields = (question: Question, response: Response): number[] => encodings[question.kind].toFields(question, response);

export const fromFields = (question: Question, fields: readonly number[]): Response => encodings[question.kind].fromFields(question, fields);
