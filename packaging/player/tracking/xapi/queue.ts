import type { Statement } from './statements';
import { Memory, type Shelf } from './storage';

/**
 * Statements that the record store does not have yet, kept on the device until it does: closing the tab or losing the network at any moment
 * loses none. Each stands under a key of its own, so that two windows never overwrite each other.
 */
export class Queue {
  private readonly prefix: string;
  private readonly overflow: Shelf = new Memory();
  private count = 0;

  /** @param mark Stands for the record store, the learner and the module. @param start A number that grows from session to session. */
  constructor(
    private readonly shelf: Shelf,
    mark: string,
    private readonly start: number,
  ) {
    this.prefix = `scormbuilder:xapi:statement:${mark}:`;
  }

  /** The key that it stands under. */
  add(statement: Statement): string {
    const key = `${this.prefix}${String(this.start).padStart(15, '0')}:${String(this.count++).padStart(6, '0')}:${statement.id}`;
    try {
      this.shelf.setItem(key, JSON.stringify(statement));
    } catch {
      // The device is full: the statement then lasts as long as the document.
      this.overflow.setItem(key, JSON.stringify(statement));
    }
    return key;
  }

  /** All that wait, the earliest first: each as JSON under its key. */
  waiting(): { readonly key: string; readonly json: string }[] {
    return [this.shelf, this.overflow]
      .flatMap((shelf) => keysOf(shelf).filter((key) => key.startsWith(this.prefix)).map((key) => ({ key, json: shelf.getItem(key) ?? '' })))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** The record store has it, or will never take it. */
  remove(key: string): void {
    this.overflow.removeItem(key);
    this.shelf.removeItem(key);
  }
}

const keysOf = (shelf: Shelf): string[] => Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
