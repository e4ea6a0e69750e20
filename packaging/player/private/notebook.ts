/** As much of a browser's storage as is needed. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * How long notes are kept: `kept` until they are erased; `visit`, because others use the device too; `blocked` and `full` say that the
 * browser refuses to keep them.
 */
export type Keeping = 'kept' | 'visit' | 'blocked' | 'full';

/** The names of the notebooks of a module in a browser's storage. */
export interface Names {
  /** That of the learner; null where nobody's notes are kept, because others use the device too. */
  readonly own: string | null;
  /** Those whose notes may be somebody else's: they are shown only to who asks for them. */
  readonly found: readonly string[];
}

type Notes = Map<string, string>;

const version = 1;
const longestNote = 10_000;
const mostNotes = 2_000;
const longestBook = 2_000_000;
const keyShape = /^[a-z]+(\/[a-z0-9-]{1,64}){1,3}$/;

/**
 * What a learner notes for themselves, in this browser and nowhere else: nothing here knows a platform. Whatever stands in the storage,
 * and whatever the storage does, no method throws.
 */
export class Notebook {
  private notes: Notes = new Map();
  private state: Keeping;
  private found: readonly string[] = [];
  /** Names under which what was found is still kept. */
  private shown: readonly string[] = [];
  private readonly watchers: (() => void)[] = [];

  private readonly name: string;

  /** @param open Gives the storage; may throw, as browsers do that block it. */
  constructor(
    private readonly open: () => Shelf,
    { own, found }: Names,
  ) {
    this.name = own ?? '';
    this.state = own === null ? 'visit' : this.attempt(() => this.probe()) ? 'kept' : 'blocked';
    this.refresh();
    this.attempt(() => void (this.found = found.filter((name) => this.at(name).size > 0)));
  }

  get keeping(): Keeping {
    return this.state;
  }

  /** True when something is noted that is gone with the page. */
  get isAtRisk(): boolean {
    return this.state !== 'kept' && this.notes.size > 0;
  }

  /** True when there are notes that may be somebody else's, and nobody has asked for them yet. */
  get hasFound(): boolean {
    return this.found.length > 0;
  }

  /** Shows what was found. It becomes the learner's own where that is kept, and else stays where it was until it is erased. */
  showFound(): void {
    this.refresh();
    for (const name of this.found) this.attempt(() => this.takeIn(name));
    this.found = [];
    this.tell();
  }

  /** Takes away for good what was found, unseen. */
  deleteFound(): void {
    for (const name of this.found) this.attempt(() => this.open().removeItem(name));
    this.found = [];
    this.tell();
  }

  read(key: string): string {
    return this.notes.get(key) ?? '';
  }

  write(key: string, text: string): void {
    this.refresh();
    const note = text.slice(0, longestNote);
    if (note === '') this.notes.delete(key);
    else this.notes.set(key, note);
    if (this.state === 'kept' || this.state === 'full') this.state = this.attempt(() => this.save()) ? 'kept' : 'full';
    this.tell();
  }

  /** Takes notes away for good. Where the storage will not take the rest, all of it goes: what is erased must not come back. */
  erase(keys: readonly string[]): void {
    this.refresh();
    for (const key of keys) this.notes.delete(key);
    for (const name of this.shown) this.attempt(() => this.put(name, without(this.at(name), keys)));
    if (this.state !== 'visit' && !this.attempt(() => this.save())) {
      this.attempt(() => this.open().removeItem(this.name));
      if (this.state === 'kept') this.state = 'full';
    }
    this.tell();
  }

  /** Lets go of what is kept nowhere else: the learner has left. */
  letGo(): void {
    if (this.state !== 'kept') this.notes = new Map();
    this.tell();
  }

  /** Calls back after every change. */
  watch(show: () => void): void {
    this.watchers.push(show);
  }

  private tell(): void {
    for (const show of this.watchers) show();
  }

  /** What another tab has noted meanwhile. */
  private refresh(): void {
    if (this.state === 'kept') this.attempt(() => void (this.notes = this.at(this.name)));
  }

  private save(): void {
    this.put(this.name, this.notes);
  }

  private takeIn(name: string): void {
    this.notes = joined(this.notes, this.at(name));
    if (this.state === 'kept' && this.attempt(() => this.save())) this.open().removeItem(name);
    else this.shown = [...this.shown, name];
  }

  private at(name: string): Notes {
    return parse(this.open().getItem(name));
  }

  private put(name: string, notes: Notes): void {
    if (notes.size === 0) this.open().removeItem(name);
    else this.open().setItem(name, JSON.stringify({ version, notes: Object.fromEntries(notes) }));
  }

  private probe(): void {
    const name = `${this.name}:probe`;
    this.open().setItem(name, '');
    this.open().removeItem(name);
  }

  private attempt(act: () => void): boolean {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  }
}

/** Adds the notes under one name to those under another, and leaves nothing under the first. */
export function setAside(shelf: Shelf, from: string, to: string): void {
  const notes = parse(shelf.getItem(from));
  if (notes.size > 0) shelf.setItem(to, JSON.stringify({ version, notes: Object.fromEntries(joined(notes, parse(shelf.getItem(to)))) }));
  shelf.removeItem(from);
}

const without = (notes: Notes, keys: readonly string[]): Notes => new Map([...notes].filter(([key]) => !keys.includes(key)));

/** Both; where both have one, the texts one after the other, and of ticks, dates and steps ours. */
const joined = (ours: Notes, theirs: Notes): Notes =>
  new Map([...theirs, ...ours].map(([key]) => [key, joinedText(key, ours.get(key) ?? '', theirs.get(key) ?? '')]));

const joinedText = (key: string, ours: string, theirs: string): string =>
  ours !== '' && theirs !== '' && ours !== theirs && isText(key) ? `${theirs}\n\n${ours}`.slice(0, longestNote) : ours || theirs;

const isText = (key: string): boolean => /^(?:reflection|action)\//.test(key) && !key.endsWith('/when');

/** Whatever stands there may have been put there by something else. */
function parse(raw: string | null): Notes {
  if (raw === null || raw.length > longestBook) return new Map();
  try {
    const book: unknown = JSON.parse(raw);
    return isBook(book) ? new Map(Object.entries(book.notes).filter(isNote).slice(0, mostNotes)) : new Map();
  } catch {
    return new Map();
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBook = (value: unknown): value is { notes: Record<string, unknown> } =>
  isObject(value) && value['version'] === version && isObject(value['notes']);

const isNote = (entry: [string, unknown]): entry is [string, string] =>
  keyShape.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length <= longestNote;
