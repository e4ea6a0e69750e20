import { attempt } from './attempt';

/** What a document of the module leaves to the one in another language, in the memory of the browser's tab. */
export interface Handover {
  /** Null where it could not go along: the platform has it. */
  readonly state: string | null;
  /** Milliseconds that the session has run. */
  readonly elapsed: number;
  /** The learner was told nothing yet of where they are. */
  readonly isUntold?: boolean;
}

/** A handover that nobody took within this time belongs to a change that never happened. */
const longestChange = 30_000;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Leaves it under the key of the document that goes on (`shelfKey`); false where the browser keeps nothing. The platform still has what was saved, but not how long the session has run. */
export const leave = (open: () => Shelf, key: string, handover: Handover): boolean =>
  attempt(() => open().setItem(key, JSON.stringify({ ...handover, at: Date.now() }))) !== null;

/** Takes what another document has just left; null when none has. */
export const take = (open: () => Shelf, key: string): Handover | null =>
  attempt(() => {
    const shelf = open();
    const left = shelf.getItem(key);
    shelf.removeItem(key);
    return left === null ? null : fresh(JSON.parse(left) as Record<string, unknown>);
  });

function fresh({ state, elapsed, isUntold, at }: Record<string, unknown>): Handover | null {
  if (typeof state !== 'string' || typeof elapsed !== 'number' || typeof at !== 'number') return null;
  return Math.abs(Date.now() - at) <= longestChange ? { state, elapsed, ...(isUntold === true ? { isUntold } : {}) } : null;
}
