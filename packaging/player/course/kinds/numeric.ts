import type { Question, Response } from '../types';

/** Most characters of a number that is kept; `src/ScormBuilder/Player/AnswerFields.cs` has the same. */
const longest = 12;

/** Digits of Arabic, Persian and Urdu, whose places in their blocks end as the digit does. */
const western = (digit: string): string => String(digit.charCodeAt(0) & 15);

/** What stands before a fraction: which of the two it is, the other one then parts thousands. */
export type DecimalMark = '.' | ',';

const thousands: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^([-+]?[1-9]\d{0,2})((?:,\d{3})+)(?=\.|$)/,
  ',': /^([-+]?[1-9]\d{0,2})((?:\.\d{3})+)(?=,|$)/,
};

/**
 * A number as people write it in a language: its decimal mark before the fraction, the other mark, spaces or apostrophes between thousands, a
 * minus of any kind, a per cent sign after it. Where the other mark can part no thousands, it is taken for the decimal mark of another language.
 */
function plain(text: string, mark: DecimalMark): string | null {
  const written = text
    .normalize('NFKC')
    .replace(/[\s%'\u2019\u066a\u066c\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, western)
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(thousands[mark], (_, first: string, rest: string) => first + rest.replace(/\D/g, ''))
    .replace(/[,\u066b]/, '.')
    .replace(/^\+/, '');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(written) ? written : null;
}

export function readNumber(text: string, mark: DecimalMark = '.'): number | null {
  const written = plain(text, mark);
  return written === null ? null : Number(written);
}

/** A number as the state holds it, in every language with a point, with no more of its fraction than there is room for; null for what is none, or too large. */
export function keptNumber(text: string, mark: DecimalMark = '.'): string | null {
  const written = plain(text, mark)?.replace(/\.$/, '') ?? null;
  if (written === null || written.length <= longest) return written;
  return written.indexOf('.') < 0 || written.indexOf('.') >= longest ? null : written.slice(0, longest).replace(/\.$/, '');
}

/** Numeric: within the range, both ends included. */
export function scoreNumber(question: Question, response: Response): number {
  const number = readNumber(response[0] ?? '');
  return number !== null && number >= (question.from ?? NaN) && number <= (question.to ?? NaN) ? 1 : 0;
}
