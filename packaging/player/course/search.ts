import { slipsBetween } from './kinds/text';

/** A page as it can be searched. */
export interface Searchable {
  readonly page: string;
  readonly title: string;
  /** What may be quoted. */
  readonly text: string;
  /** What stands behind a content note: it is found, and never quoted. */
  readonly guarded: string;
  /** What scenes of a scenario tell: it is found, and never quoted, since they are to come one after the other. */
  readonly story?: string;
}

/** A part of a quotation. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** A page on which all the words stand. */
export interface Hit {
  readonly page: string;
  readonly title: string;
  /** Where the words stand: only what stands on the page is quoted. */
  readonly where: 'page' | 'note' | 'story';
  readonly quotation: readonly Piece[];
}

const mostWords = 10;
const before = 50;
const quoted = 180;

/** Letters that people type another way, and that no normal form takes apart. */
const alike: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', '’': "'", '‘': "'", 'ʼ': "'", '\u00ad': '', '‐': '-', '‑': '-', '–': '-', '−': '-', ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ۃ: 'ه', ة: 'ه', 'ـ': '' };

/** A text without capitals and accents; `at` says where in the text each of its characters came from. */
function fold(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const plain = [...character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')].map((one) => alike[one] ?? one).join('');
    for (let i = 0; i < plain.length; i++) at.push(place);
    folded += plain;
    place += character.length;
  }
  return { folded, at: [...at, place] };
}

/** A word with the apostrophes and hyphens inside it. */
const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

/** The words that somebody looks for; empty for none. */
export const wordsIn = (query: string): string[] => [...new Set(fold(query).folded.match(word) ?? [])].slice(0, mostWords);

/** Pages on which all the words stand, capitals and accents aside: those with one in the title first, otherwise in order. */
export function find(query: string, pages: readonly Searchable[]): Hit[] {
  const words = wordsIn(query);
  if (words.length === 0) return [];
  const inTitle = (title: string) => words.some((word) => fold(title).folded.includes(word));
  const hits = pages.filter((one) => stands(words, allOf(one))).map((one) => hitOn(one, words));
  return [...hits.filter((hit) => inTitle(hit.title)), ...hits.filter((hit) => !inTitle(hit.title))];
}

function stands(words: readonly string[], text: string): boolean {
  const { folded } = fold(text);
  return words.every((word) => folded.includes(word));
}

const allOf = ({ title, text, guarded, story = '' }: Searchable): string => [title, text, guarded, story].join('\n');

function hitOn(one: Searchable, words: readonly string[]): Hit {
  const { page, title, text } = one;
  const where = stands(words, `${title}\n${text}`) ? 'page' : stands(words, allOf({ ...one, story: '' })) ? 'note' : 'story';
  return { page, title, where, quotation: where === 'page' ? quote(text, words) : [] };
}

/** What somebody may have meant of whose words no page has all: each word that none has gives way to the one most like it; null where there is none. */
export function meant(query: string, pages: readonly Searchable[]): string | null {
  const known = [...new Set(pages.flatMap(({ title, text }) => fold(`${title}\n${text}`).folded.match(word) ?? []))].sort();
  const words = wordsIn(query).map((one) => (known.some((other) => other.includes(one)) ? one : closest(one, known)));
  return words.length === 0 || words.includes(null) ? null : words.join(' ');
}

/** One slip in four letters or more, two in eight or more. */
function closest(wanted: string, known: readonly string[]): string | null {
  const most = wanted.length >= 8 ? 2 : wanted.length >= 4 ? 1 : 0;
  for (let slips = 1; slips <= most; slips++) {
    const apart = (one: string): number => Math.abs(one.length - wanted.length);
    const like = known.filter((one) => apart(one) <= slips && slipsBetween(wanted, one) <= slips);
    // Letters are swapped or mistaken more often than left out.
    if (like.length > 0) return like.reduce((best, one) => (apart(one) < apart(best) ? one : best));
  }
  return null;
}

/** Some of a text round the first of the words that it has, or its beginning. */
function quote(text: string, words: readonly string[]): Piece[] {
  const { folded, at } = fold(text);
  const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((place) => place >= 0), folded.length);
  const found = first === folded.length ? 0 : at[first]!;
  const start = found <= before ? 0 : text.indexOf(' ', found - before) + 1;
  const end = start + quoted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', start + quoted), found);
  const inside = mark(text.slice(start, end), words);
  return [...(start > 0 ? [{ text: '… ', isFound: false }] : []), ...inside, ...(end < text.length ? [{ text: ' …', isFound: false }] : [])];
}

function mark(text: string, words: readonly string[]): Piece[] {
  const { folded, at } = fold(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of folded.matchAll(new RegExp(words.join('|'), 'g'))) {
    const [start, end] = [at[match.index]!, at[match.index + match[0].length]!];
    pieces.push({ text: text.slice(done, start), isFound: false }, { text: text.slice(start, end), isFound: true });
    done = end;
  }
  return [...pieces, { text: text.slice(done), isFound: false }].filter((piece) => piece.text !== '');
}
