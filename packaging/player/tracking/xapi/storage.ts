/** What the browser keeps on this device; a part of Storage, so that tests need no browser. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A shelf that lasts as long as the document: where the browser keeps nothing, at least nothing fails. */
export class Memory implements Shelf {
  private readonly values = new Map<string, string>();

  get length(): number {
    return this.values.size;
  }

  key = (index: number): string | null => [...this.values.keys()][index] ?? null;

  getItem = (key: string): string | null => this.values.get(key) ?? null;

  setItem = (key: string, value: string): void => void this.values.set(key, value);

  removeItem = (key: string): void => void this.values.delete(key);
}

/** A shelf that a browser may close at any moment: what it does not give is not there. Only that nothing more can be kept is said. */
class Guarded implements Shelf {
  constructor(private readonly shelf: Shelf) {}

  get length(): number {
    return tried(() => this.shelf.length) ?? 0;
  }

  key = (index: number): string | null => tried(() => this.shelf.key(index));

  getItem = (key: string): string | null => tried(() => this.shelf.getItem(key));

  /** @throws DOMException where the browser keeps nothing more. */
  setItem = (key: string, value: string): void => this.shelf.setItem(key, value);

  removeItem = (key: string): void => void tried(() => this.shelf.removeItem(key));
}

function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The browser's shelf if it takes something, and else one in memory. */
export function shelfOf(open: () => Shelf): Shelf {
  try {
    const shelf = open();
    shelf.setItem('scormbuilder:xapi:probe', '');
    shelf.removeItem('scormbuilder:xapi:probe');
    return new Guarded(shelf);
  } catch {
    return new Memory();
  }
}

/** A short mark of a text, so that no name of a person stands in a key (FNV-1a, twice with different starts). */
export const markOf = (text: string): string => [0x811c9dc5, 0x01000193].map((start) => hash(text, start).toString(36)).join('');

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
