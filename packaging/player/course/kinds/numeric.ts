import type { Question, Response } from '../types';

/** A number as people write it: a comma or a point before the fraction, a minus of any kind, spaces or a per cent sign around. */
export function readNumber(text: string): number | null {
  const written = text.normalize('NFKC').replace(/[\s%]/g, '').replace(/[\u2212\u2010-\u2015]/g, '-').replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(written) ? Number(written) : null;
}

/** Numeric: within the range, both ends included. */
export function scoreNumber(question: Question, response: Response): number {
  const number = readNumber(response[0] ?? '');
  return number !== null && number >= (question.from ?? NaN) && number <= (question.to ?? NaN) ? 1 : 0;
}
