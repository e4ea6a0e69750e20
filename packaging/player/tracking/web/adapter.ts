import type { Session, Snapshot, Tracker } from '../tracker';

/** As much of a browser's storage as is needed. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

type Kept = Pick<Snapshot, 'state' | 'location'>;

/** The plain web behind the tracking port: progress is kept in the browser and told to nobody. Whatever the storage does, no method throws. */
export class WebTracker implements Tracker {
  private isErased = false;

  private constructor(
    private readonly shelf: Shelf,
    private readonly key: string,
    private readonly before: string,
    private readonly isOurs: (state: string) => boolean,
  ) {}

  /**
   * The progress of a module; null where the browser keeps nothing.
   * @param open Gives the storage; may throw, as browsers do that block it.
   * @param key Where it is kept.
   * @param before Where earlier builds kept it, those of another suite's module of the same id too.
   * @param isOurs Whether a state found there is this module's.
   */
  static open(open: () => Shelf, key: string, before = key, isOurs: (state: string) => boolean = () => false): WebTracker | null {
    try {
      const shelf = open();
      shelf.setItem(`${key}:probe`, '');
      shelf.removeItem(`${key}:probe`);
      return new WebTracker(shelf, key, before, isOurs);
    } catch {
      return null;
    }
  }

  start(): Session {
    const { state, location } = this.readOwn();
    return { recording: true, mode: 'normal', canReopen: true, state: state || null, location: location || null };
  }

  save({ state, location }: Snapshot): boolean {
    if (this.isErased) return true;
    try {
      this.shelf.setItem(this.key, JSON.stringify({ state, location } satisfies Kept));
      return true;
    } catch {
      return false;
    }
  }

  finish(snapshot: Snapshot): boolean {
    return this.save(snapshot);
  }

  /** Forgets the learner's progress, and keeps none of it until the module is opened anew. */
  erase(): void {
    this.isErased = true;
    try {
      this.shelf.removeItem(this.key);
      const { state } = this.read(this.before);
      if (state && this.isOurs(state)) this.shelf.removeItem(this.before);
    } catch {
      // What could be written can be removed; and if not, the browser has lost its storage altogether.
    }
  }

  tell(): void {}

  /** Nobody is known here. */
  learnerName(): null {
    return null;
  }

  /** Whoever uses the browser is one learner. */
  learnerId(): string {
    return 'web';
  }

  /** What an earlier build kept moves to where it belongs. */
  private readOwn(): Partial<Kept> {
    const [own, earlier] = [this.read(this.key), this.read(this.before)];
    if (own.state || !earlier.state || !this.isOurs(earlier.state)) return own;
    try {
      this.shelf.setItem(this.key, JSON.stringify(earlier));
      this.shelf.removeItem(this.before);
    } catch {
      // No room for both: it is read where it is.
    }
    return earlier;
  }

  /** Another program may have written here: then nothing was kept. */
  private read(key: string): Partial<Kept> {
    try {
      const kept: unknown = JSON.parse(this.shelf.getItem(key) ?? '{}');
      const { state, location } = (kept ?? {}) as Record<string, unknown>;
      return { ...(typeof state === 'string' ? { state } : {}), ...(typeof location === 'string' ? { location } : {}) };
    } catch {
      return {};
    }
  }
}
