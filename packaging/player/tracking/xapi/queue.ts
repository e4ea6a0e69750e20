import type { Statement } from './statements';
import { Memory, type Shelf } from './storage';

/** So often the record store may refuse a statement, at one launch each, before it is given up. */
const mostRefusals = 3;

/**
 * Statements that the record store does not have yet, kept on the device until it does: closing the tab or losing the network at any moment
 * loses none. Each stands under a key of its own, so that two windows never overwrite each other.
 */
export class Queue {
  private readonly prefix: string;
  private readonly overflow: Shelf = new Memory();
  /** The removed entries, which the shelf may have kept. */
  private readonly gone = new Set<string>();
  private count = 0;

  /** @param mark Stands for the record store, the learner and the module. @param start A number that grows from session to session. */
  constructor(
    private readonly shelf: Shelf,
    mark: string,
    private readonly start: number,
  ) {
    this.prefix = `scormbuilder:xapi:statement:${mark}:`;
  }

  /**
   * Keeps a statement until the store has it.
   * @param before The key of the one whose place it takes: how often that was refused counts on.
   * @returns The key that it stands under.
   */
  add(statement: Statement, before = ''): string {
    const key = `${this.prefix}${String(this.start).padStart(15, '0')}:${String(this.count++).padStart(6, '0')}:${statement.id}`;
    return this.keep(marked(key, refusalsOf(before)), JSON.stringify(statement));
  }

  /**
   * The record store refused it.
   * @returns The key under which it waits for the next launch; null where it is given up.
   */
  refuse(key: string, isForGood: boolean): string | null {
    const [json, refusals] = [this.overflow.getItem(key) ?? this.shelf.getItem(key) ?? '', refusalsOf(key) + 1];
    const next = isForGood || refusals >= mostRefusals ? null : this.keep(marked(key, refusals), json);
    this.remove(key);
    return next;
  }

  /**
   * All that wait, the earliest first: each as the JSON of a statement under its key. What is none, because something else or a fault wrote
   * there, could never be sent, and goes.
   */
  waiting(): { readonly key: string; readonly json: string }[] {
    const all = [this.shelf, this.overflow].flatMap((shelf) => this.keysOn(shelf).map((key) => ({ key, json: shelf.getItem(key) ?? '' })));
    for (const { key } of all.filter(({ json }) => !isStatement(json))) this.remove(key);
    return all.filter(({ key }) => !this.gone.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  private keysOn(shelf: Shelf): string[] {
    return keysOf(shelf).filter((key) => key.startsWith(this.prefix) && !this.gone.has(key));
  }

  /** The record store has it. */
  remove(key: string): void {
    this.gone.add(key);
    this.overflow.removeItem(key);
    this.shelf.removeItem(key);
  }

  private keep(key: string, json: string): string {
    try {
      this.shelf.setItem(key, json);
    } catch {
      // The device is full: the statement then lasts as long as the document.
      this.overflow.setItem(key, json);
    }
    return key;
  }
}

const keysOf = (shelf: Shelf): string[] => Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');

function isStatement(json: string): boolean {
  try {
    const { id, verb, object, context } = JSON.parse(json) as Statement;
    return [id, verb.id, object.id].every((one) => typeof one === 'string') && Object(context) === context;
  } catch {
    return false;
  }
}

const refusalsOf = (key: string): number => Number(/~(\d+)$/.exec(key)?.[1] ?? 0);

const marked = (key: string, refusals: number): string => key.replace(/~\d+$/, '') + (refusals > 0 ? `~${refusals}` : '');
