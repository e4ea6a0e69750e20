import type { Course, Fact, Lms } from '../../course/types';
import { Stopwatch, type Clock } from '../clock';
import type { Session, Snapshot, Tracker } from '../tracker';
import { ScormApi, type Dialect } from './api';
import type { Journal } from './journal';

/** A session shorter than this counts as none at the Learning Hub (R17). */
const shortestSession = 1_000;

/** What a version of SCORM calls the elements that all have. */
export interface Elements {
  readonly mode: string;
  readonly location: string;
  /** Never empty in a session that is open. */
  readonly status: string;
  readonly name: string;
  readonly id: string;
  /** The platform's own pass mark, and the number that stands for the whole. */
  readonly mastery: string;
  readonly whole: number;
}

/** What the versions of SCORM have in common behind the tracking port. Everything is synchronous, so that leaving the page loses nothing. */
export abstract class ScormTracker implements Tracker {
  protected readonly api: ScormApi;
  private journals: readonly Journal[] = [];
  private readonly sent = new Map<string, string>();
  private stopwatch: Stopwatch;
  protected course: Course | null = null;
  private isStarted = false;
  /** Records that other documents of this session wrote. */
  private from = 0;
  /** Another document opened the session. */
  protected isOngoing = false;
  private isWriting = false;
  /** Something was set that is not committed yet. */
  private isPending = false;

  constructor(
    runTime: object,
    private readonly clock: Clock,
    dialect: Dialect,
    private readonly elements: Elements,
  ) {
    this.api = new ScormApi(runTime, dialect);
    this.stopwatch = new Stopwatch(clock);
  }

  start(course: Course, elapsed?: number, records = 0): Session {
    this.isOngoing = elapsed !== undefined && this.isOpen();
    // Opened once more by a second document, a platform may throw its data away (R45). Where it says nothing, it ended the session with the first one.
    this.isStarted = this.isOngoing || this.api.initialize();
    this.from = records;
    if (!this.isStarted) return { recording: false, mode: 'none', state: null, location: null };
    this.course = course;
    this.stopwatch = new Stopwatch(this.clock, elapsed);
    const mode = this.mode();
    this.isWriting = mode === 'normal';
    const isNew = this.readEarlier(this.isWriting);
    const kept = (element: string) => (isNew ? null : this.api.get(element) || null);
    return { recording: this.isWriting, mode, state: kept('suspend_data'), location: kept(this.elements.location), ...this.passMark() };
  }

  /** Only of a module that is told with a score, since a platform asks nothing else. 0 is what platforms say that have none. */
  private passMark(): Pick<Session, 'mastery'> {
    if (!this.isWriting || !this.course!.success || this.lms.unscored) return {};
    const mastery = Math.round((this.api.number(this.elements.mastery) * 1e4) / this.elements.whole) / 100;
    return mastery > 0 && mastery <= 100 ? { mastery } : {};
  }

  /** Facts are kept in these lists from now on. */
  keep(journals: (api: ScormApi, from: number) => readonly Journal[]): void {
    this.journals = journals(this.api, this.from);
  }

  records(): number {
    return Math.max(this.from, ...this.journals.map(({ next }) => next || 0));
  }

  tell(fact: Fact, latency?: number): void {
    if (!this.isWriting) return;
    for (const journal of this.journals) journal.add(this.course!, fact, this.clock.date(), latency);
  }

  learnerName(): string | null {
    return this.isStarted ? this.api.get(this.elements.name) || null : null;
  }

  learnerId(): string {
    return this.api.get(this.elements.id);
  }

  save(snapshot: Snapshot): boolean {
    if (!this.isWriting) return false;
    for (const journal of this.journals) this.isPending = journal.write() || this.isPending;
    const isSet = this.write(snapshot);
    return this.commit() && isSet;
  }

  finish(snapshot: Snapshot): boolean {
    if (!this.isStarted) return false;
    if (this.isWriting) this.leaving();
    const isSaved = this.save(snapshot);
    this.isStarted = this.isWriting = false;
    return this.api.finish() && isSaved;
  }

  /** Only in an open session a platform says how the learner stands. */
  private isOpen(): boolean {
    return this.api.get(this.elements.status) !== '';
  }

  /** Reads what must not go down, and where the learner is to be recorded sets a first launch incomplete; true when nothing was saved before. */
  protected abstract readEarlier(isWriting: boolean): boolean;

  /** All that changed, in the order of R17; true when the platform took what matters. */
  protected abstract write(snapshot: Snapshot): boolean;

  /** Before the last save of a session that is recorded. */
  protected leaving(): void {}

  protected get lms(): Lms {
    return this.course?.lms ?? {};
  }

  /** Milliseconds to be recorded. */
  protected get time(): number {
    return Math.max(shortestSession, this.stopwatch.elapsed());
  }

  /** Commits what was set, if anything was: leaving right after a save commits once (R17). A failure makes everything be set anew. */
  protected commit(): boolean {
    if (!this.isPending) return true;
    this.isPending = !this.api.commit();
    if (this.isPending) this.sent.clear();
    else for (const journal of this.journals) journal.taken();
    return !this.isPending;
  }

  protected set(element: string, value: string): boolean {
    if (this.sent.get(element) === value) return true;
    this.isPending = true;
    const isSet = this.api.set(element, value);
    if (isSet) this.sent.set(element, value);
    return isSet;
  }

  protected setOptional(element: string, value: string): void {
    if (this.sent.get(element) === value) return;
    this.isPending = true;
    if (this.api.setOptional(element, value)) this.sent.set(element, value);
  }

  /** An empty mode is a normal one (R16). */
  private mode(): 'normal' | 'browse' | 'review' {
    const mode = this.api.get(this.elements.mode).toLowerCase();
    return mode === 'browse' || mode === 'review' ? mode : 'normal';
  }
}
