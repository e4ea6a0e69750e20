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
  ) {}

  /**
   * The progress of a module; null where the browser keeps nothing.
   * @param open Gives the storage; may throw, as browsers do that block it.
   */
  static open(open: () => Shelf, module: string): WebTracker | null {
    try {
      const [shelf, key] = [open(), `scormbuilder:progress:${module}`];
      shelf.setItem(`${key}:probe`, '');
      shelf.removeItem(`${key}:probe`);
      return new WebTracker(shelf, key);
    } catch {
      return null;
    }
  }

  start(): Session {
    const { state, location } = this.read();
    return { recording: true, mode: 'normal', state: state || null, location: location || null };
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

  /** Another program may have written here: then nothing was kept. */
  private read(): Partial<Kept> {
    try {
      const kept: unknown = JSON.parse(this.shelf.getItem(this.key) ?? '{}');
      const { state, location } = (kept ?? {}) as Record<string, unknown>;
      return { ...(typeof state === 'string' ? { state } : {}), ...(typeof location === 'string' ? { location } : {}) };
    } catch {
      return {};
    }
  }
}
