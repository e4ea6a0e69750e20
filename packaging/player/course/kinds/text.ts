import type { Question, Response } from '../types';

/**
 * Letters as a person means them: composed, with spaces, apostrophes, quotation marks and hyphens of one kind, and nothing that cannot be seen
 * (`src/ScormBuilder/Model/Questions/WrittenText.cs` says the same of accepted answers).
 */
const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]/g, '')
    // Signs first: normalising makes two signs of U+2033, and a space and an accent of U+00B4.
    .replace(/[\u2018-\u201b\u2039\u203a\u02b9-\u02bd\u02c8\u2032\u2035\u0060\u00b4\ua78c\uff07\uff40]/g, "'")
    .replace(/[\u201c-\u201f\u02ba\u02dd\u2033\u2036\u00ab\u00bb\u301d-\u301f\uff02]/g, '"')
    .normalize('NFKC')
    .replace(/[\u02d7\u2010-\u2015\u2212\u2043\u2796\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const folded = (text: string, question: Question): string => (question.matchCase === true ? plain(text) : plain(text).toLowerCase());

/** How many slips are forgiven: one in five letters or more, two in ten or more. */
const slips = (accepted: string, question: Question): number =>
  question.tolerant !== true ? 0 : accepted.length >= 10 ? 2 : accepted.length >= 5 ? 1 : 0;

/** Fill-in: a text that counts, or one that a slip or two of spelling parts from it. */
export function scoreText(question: Question, response: Response): number {
  const written = folded(response[0] ?? '', question);
  if (written === '') return 0;
  const accepted = (question.accept ?? []).map((text) => folded(text, question));
  return accepted.some((text) => slipsBetween(written, text) <= slips(text, question)) ? 1 : 0;
}

/** Letters put in, left out, changed, or swapped with their neighbour (optimal string alignment). */
export function slipsBetween(written: string, accepted: string): number {
  const [a, b] = [[...written], [...accepted]];
  const rows: number[][] = a.map(() => []);
  rows.unshift(Array.from({ length: b.length + 1 }, (_, column) => column));
  rows.push([]);
  for (let i = 1; i <= a.length; i++) {
    rows[i]![0] = i;
    for (let j = 1; j <= b.length; j++) rows[i]![j] = cheapest(rows, a, b, i, j);
  }
  return rows[a.length]![b.length]!;
}

function cheapest(rows: number[][], a: string[], b: string[], i: number, j: number): number {
  const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
  const best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, changed);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(best, rows[i - 2]![j - 2]! + 1) : best;
}
