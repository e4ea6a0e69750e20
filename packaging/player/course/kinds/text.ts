import type { Question, Response } from '../types';

/**
 * Letters as a person means them: composed, with spaces, apostrophes, quotation marks and hyphens of one kind, and nothing that cannot be seen
 * (`src/ScormBuilder/Model/Questions/WrittenText.cs` says the same of accepted answers).
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\u2018-\u201b\u02b9-\u02bd\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g, '-')
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
