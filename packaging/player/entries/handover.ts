import { attempt } from './attempt';

/** What a document of the module leaves to the one that goes on with its session, in the memory of the browser's tab. */
export interface Handover {
  /** Null where it could not go along: the platform has it. */
  readonly state: string | null;
  /** Milliseconds that the session has run. */
  readonly elapsed: number;
  /** How many answers of this session and those before the platform has records of. */
  readonly records?: number | undefined;
  /** The learner was told nothing yet of where they are. */
  readonly isUntold?: boolean | undefined;
  /** Another window records: the document that goes on is to leave it alone. */
  readonly isElsewhere?: boolean | undefined;
}

/** A handover that nobody took within this time belongs to a change that never happened. */
const longestChange = 30_000;

/** At the end of an address, where the browser keeps nothing: for how many milliseconds the session is open, how many records there are, and what is true of it. */
const inAddress = /[?&]open-for=(\d+)(?:-(\d+))?(-untold)?(-elsewhere)?$/;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Leaves it under the key of the document that goes on (`shelfKey`); false where the browser keeps nothing. The platform still has what was saved, but not how long the session has run. */
export const leave = (open: () => Shelf, key: string, handover: Handover): boolean =>
  attempt(() => open().setItem(key, JSON.stringify({ ...handover, at: Date.now() }))) !== null;

/** Leaves it, and gives the address of the document that goes on: with what matters most in it, where the browser keeps nothing. */
export function addressed(open: () => Shelf, key: string, handover: Handover, address: string): string {
  if (leave(open, key, handover)) return address;
  const url = new URL(address, window.location.href);
  const { elapsed, records, isUntold, isElsewhere } = handover;
  url.search += `${url.search ? '&' : '?'}open-for=${Math.round(elapsed)}${records ? `-${records}` : ''}${isUntold ? '-untold' : ''}${isElsewhere ? '-elsewhere' : ''}`;
  return url.href;
}

/** Takes what another document has just left, in the tab or in the address; null when none has. */
export const take = (open: () => Shelf, key: string): Handover | null =>
  attempt(() => {
    const shelf = open();
    const left = shelf.getItem(key);
    shelf.removeItem(key);
    return left === null ? null : fresh(JSON.parse(left) as Record<string, unknown>);
  }) ?? fromAddress();

function fromAddress(): Handover | null {
  const found = inAddress.exec(window.location.search);
  if (!found) return null;
  // Opened once more, it is another session.
  attempt(() => window.history.replaceState(window.history.state, '', window.location.href.replace(found[0], '')));
  const [, elapsed, records, untold, elsewhere] = found;
  return { state: null, elapsed: Number(elapsed), records: records ? Number(records) : undefined, isUntold: !!untold || undefined, isElsewhere: !!elsewhere || undefined };
}

function fresh({ state, elapsed, records, isUntold, isElsewhere, at }: Record<string, unknown>): Handover | null {
  if (typeof state !== 'string' || typeof elapsed !== 'number' || typeof at !== 'number') return null;
  if (Math.abs(Date.now() - at) > longestChange) return null;
  return {
    state,
    elapsed,
    records: typeof records === 'number' ? records : undefined,
    isUntold: isUntold === true || undefined,
    isElsewhere: isElsewhere === true || undefined,
  };
}
