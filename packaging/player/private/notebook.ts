import type { Devices } from '../course/types';

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

/** What the notebook of a module is called in a browser's storage. */
export const nameOf = (course: string): string => `scormbuilder:private:${course}`;

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
  private readonly watchers: (() => void)[] = [];

  /**
   * @param open Gives the storage; may throw, as browsers do that block it.
   * @param name What the notebook is called there: one for each module.
   * @param devices On shared devices nothing is kept, and what an earlier build kept is taken away.
   */
  constructor(
    private readonly open: () => Shelf,
    private readonly name: string,
    devices: Devices,
  ) {
    if (devices === 'shared') {
      this.state = 'visit';
      this.attempt(() => this.open().removeItem(this.name));
    } else {
      this.state = this.attempt(() => this.probe()) ? 'kept' : 'blocked';
      this.refresh();
    }
  }

  get keeping(): Keeping {
    return this.state;
  }

  /** True when something is noted that is gone with the page. */
  get isAtRisk(): boolean {
    return this.state !== 'kept' && this.notes.size > 0;
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
    if (this.state !== 'visit' && !this.attempt(() => this.save())) {
      this.attempt(() => this.open().removeItem(this.name));
      if (this.state === 'kept') this.state = 'full';
    }
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
    if (this.state === 'kept') this.attempt(() => void (this.notes = parse(this.open().getItem(this.name))));
  }

  private save(): void {
    if (this.notes.size === 0) this.open().removeItem(this.name);
    else this.open().setItem(this.name, JSON.stringify({ version, notes: Object.fromEntries(this.notes) }));
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
