import type { Clock } from './clock';
import type { Eventually, Snapshot, Tracker } from './tracker';

/** `failing` when the platform has not confirmed a save several times in a row. */
export type SaveStatus = 'saved' | 'not-saved' | 'failing';

/** At most one commit a second (R25). */
const interval = 1_000;

/** Wait after a failed commit, doubled with each one up to a minute. */
const firstRetry = 2_000;
const longestRetry = 60_000;

/** So many failures in a row are no hiccup: the learner is told. */
const tooMany = 3;

export interface SaverOptions {
  readonly tracker: Tracker;
  readonly clock: Clock;
  /** What to save, asked for at the moment of saving. */
  readonly snapshot: () => Snapshot;
  readonly report: (status: SaveStatus) => void;
}

/** Decides when to save: soon after a change, at once when the page may go away, again after a failure, never after the end. */
export class Saver {
  private changes = 0;
  private saved = 0;
  private failures = 0;
  private lastAttempt = -Infinity;
  private isSaving = false;
  private finished: Eventually<boolean> | null = null;
  private cancel: (() => void) | null = null;
  private isHandedOn = false;

  constructor(private readonly options: SaverOptions) {}

  /** There is something new to save. */
  changed(): void {
    if (this.finished !== null) return;
    this.changes++;
    this.report('not-saved');
    this.schedule();
  }

  /** Saves now, whatever the throttle says. True when the platform has everything. */
  flush(): Eventually<boolean> {
    if (this.finished !== null) return this.finished;
    this.callOff();
    return this.save();
  }

  /** Saves and closes the session, exactly once (R25); later calls give the result of the first. */
  finish(): Eventually<boolean> {
    if (this.finished !== null) return this.finished;
    this.callOff();
    this.finished = this.options.tracker.finish(this.options.snapshot());
    return this.finished;
  }

  /** Saves, and leaves the session open for another document: nothing is saved or closed from here on. */
  release(): Eventually<boolean> {
    if (this.finished !== null) return this.finished;
    this.callOff();
    this.isHandedOn = true;
    this.finished = this.options.tracker.save(this.options.snapshot());
    return this.finished;
  }

  /** True when another document has the session. */
  get isReleased(): boolean {
    return this.isHandedOn;
  }

  /** Another window has taken over: nothing is saved or closed from here on. */
  abandon(): void {
    this.callOff();
    this.finished ??= false;
  }

  /** True when nothing will be saved any more. */
  get isOver(): boolean {
    return this.finished !== null;
  }

  private report(status: SaveStatus): void {
    this.options.report(this.failures < tooMany ? status : 'failing');
  }

  private save(): Eventually<boolean> {
    const upTo = this.changes;
    this.isSaving = true;
    this.lastAttempt = this.options.clock.now();
    const result = this.options.tracker.save(this.options.snapshot());
    return typeof result === 'boolean' ? this.settle(result, upTo) : result.then((done) => this.settle(done, upTo));
  }

  private settle(isDone: boolean, upTo: number): boolean {
    this.isSaving = false;
    this.failures = isDone ? 0 : this.failures + 1;
    if (isDone) this.saved = Math.max(this.saved, upTo);
    if (this.finished !== null) return isDone;
    const isAllSaved = isDone && this.saved === this.changes;
    this.report(isAllSaved ? 'saved' : 'not-saved');
    if (!isAllSaved) this.schedule();
    return isDone;
  }

  private schedule(): void {
    if (this.cancel !== null || this.isSaving) return;
    const due = this.lastAttempt + this.pause();
    this.cancel = this.options.clock.after(Math.max(0, due - this.options.clock.now()), () => {
      this.cancel = null;
      void this.save();
    });
  }

  private pause(): number {
    return this.failures === 0 ? interval : Math.min(longestRetry, firstRetry * 2 ** (this.failures - 1));
  }

  private callOff(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
