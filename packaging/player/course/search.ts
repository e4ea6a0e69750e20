/** A page as it can be searched. */
export interface Searchable {
  readonly page: string;
  readonly title: string;
  /** What may be quoted. */
  readonly text: string;
  /** What stands behind a content note: it is found, and never quoted. */
  readonly guarded: string;
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
  /** Where the words stand; empty where only what stands behind a content note has them. */
  readonly quotation: readonly Piece[];
}

const mostWords = 10;
const before = 50;
const quoted = 180;

/** Letters that people type another way, and that no normal form takes apart. */
const alike: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', '’': "'", ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ۃ: 'ه', ة: 'ه', 'ـ': '' };

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

/** The words that somebody looks for; empty for none. */
export const wordsIn = (query: string): string[] => [...new Set(fold(query).folded.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, mostWords);

/** Pages on which all the words stand, capitals and accents aside: those with one in the title first, otherwise in order. */
export function find(query: string, pages: readonly Searchable[]): Hit[] {
  const words = wordsIn(query);
  if (words.length === 0) return [];
  const inTitle = (title: string) => words.some((word) => fold(title).folded.includes(word));
  const hits = pages.filter((one) => stands(words, `${one.title}\n${one.text}\n${one.guarded}`)).map((one) => hitOn(one, words));
  return [...hits.filter((hit) => inTitle(hit.title)), ...hits.filter((hit) => !inTitle(hit.title))];
}

function stands(words: readonly string[], text: string): boolean {
  const { folded } = fold(text);
  return words.every((word) => folded.includes(word));
}

const hitOn = ({ page, title, text, guarded }: Searchable, words: readonly string[]): Hit => ({
  page,
  title,
  quotation: guarded !== '' && !stands(words, `${title}\n${text}`) ? [] : quote(text, words),
});

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
