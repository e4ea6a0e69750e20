import type { Course, Fact, Lms, Outcome } from '../../course/types';
import { Stopwatch, type Clock } from '../clock';
import type { Session, Snapshot, Tracker } from '../tracker';
import { Scorm12Api } from './api';
import type { Journal } from './journal';
import { higher, isDone, readStatus, statusOf, type LessonStatus } from './lesson-status';
import { timespan } from './timespan';

/** A session shorter than this counts as none at the Learning Hub (R17). */
const shortestSession = 1_000;

const inRange = (score: number): number => Math.max(0, Math.min(100, Math.round(score) || 0));

/** SCORM 1.2 behind the tracking port. Everything is synchronous, so that leaving the page loses nothing. */
export class Scorm12Tracker implements Tracker {
  private readonly api: Scorm12Api;
  private journals: readonly Journal[] = [];
  private readonly sent = new Map<string, string>();
  private stopwatch: Stopwatch;
  private course: Course | null = null;
  private status: LessonStatus = 'incomplete';
  private score: number | null = null;
  private mastery: number | null = null;
  private isStarted = false;
  private isWriting = false;
  /** Something was set that is not committed yet. */
  private isPending = false;

  constructor(
    api: object,
    private readonly clock: Clock,
  ) {
    this.api = new Scorm12Api(api);
    this.stopwatch = new Stopwatch(clock);
  }

  start(course: Course, elapsed?: number): Session {
    this.isStarted = this.api.initialize() || (elapsed !== undefined && this.isOpen());
    if (!this.isStarted) return { recording: false, mode: 'none', state: null, location: null };
    this.course = course;
    this.stopwatch = new Stopwatch(this.clock, elapsed);
    const mode = this.mode();
    this.isWriting = mode === 'normal';
    this.readEarlierStatus();
    return { recording: this.isWriting, mode, state: this.api.get('suspend_data') || null, location: this.api.get('core.lesson_location') || null };
  }

  /** Facts are kept in these lists from now on. */
  keep(journals: (api: Scorm12Api) => readonly Journal[]): void {
    this.journals = journals(this.api);
  }

  tell(fact: Fact, latency?: number): void {
    if (!this.isWriting) return;
    for (const journal of this.journals) journal.add(this.course!, fact, this.clock.date().toTimeString().slice(0, 8), latency);
  }

  learnerName(): string | null {
    return this.isStarted ? this.api.get('core.student_name') || null : null;
  }

  save(snapshot: Snapshot): boolean {
    if (!this.isWriting) return false;
    const isSet = this.write(snapshot);
    return this.commit() && isSet;
  }

  finish(snapshot: Snapshot): boolean {
    if (!this.isStarted) return false;
    const isSaved = this.save(snapshot);
    this.isStarted = this.isWriting = false;
    return this.api.finish() && isSaved;
  }

  learnerId(): string {
    return this.api.get('core.student_id');
  }

  private get lms(): Lms {
    return this.course?.lms ?? {};
  }

  /** The document in another language opened the session and left it open: a platform opens none twice, but answers. */
  private isOpen(): boolean {
    return this.api.get('core.lesson_status') !== '';
  }

  /** An empty mode is a normal one (R16). */
  private mode(): 'normal' | 'browse' | 'review' {
    const mode = this.api.get('core.lesson_mode');
    return mode === 'browse' || mode === 'review' ? mode : 'normal';
  }

  /** A first launch is incomplete from now on, so that closing at once does not count as completed (R15). */
  private readEarlierStatus(): void {
    const earlier = this.api.get('core.lesson_status');
    this.status = readStatus(earlier);
    if (!this.isWriting || earlier === this.status) return;
    this.set('core.lesson_status', this.status);
    this.commit();
  }

  /** All that changed, in the order of R17; true when the platform took what matters. */
  private write({ state, location, outcome }: Snapshot): boolean {
    for (const journal of this.journals) this.isPending = journal.write() || this.isPending;
    const isScoreSet = this.writeScore(outcome.score);
    this.status = higher(this.status, this.statusFor(outcome));
    this.setOptional('core.session_time', timespan(Math.max(shortestSession, this.stopwatch.elapsed())));
    const isStateSet = this.set('suspend_data', state);
    this.setOptional('core.lesson_location', location);
    const isStatusSet = this.set('core.lesson_status', this.status);
    this.setOptional('core.exit', isDone(this.status) ? '' : 'suspend');
    return isScoreSet && isStateSet && isStatusSet;
  }

  /** Where the platform has a mastery score, it decides by that whatever it is sent (section 3.4.4): so what it is sent says the same. */
  private statusFor(outcome: Outcome): LessonStatus {
    const status = statusOf(outcome, this.lms.status);
    if (status !== 'passed' || this.score === null) return status;
    this.mastery ??= this.api.number('student_data.mastery_score');
    return this.score < this.mastery ? 'failed' : status;
  }

  /** A whole number from 0 to 100 (R21), never lower than what the platform had (R18). */
  private writeScore(score: number | null): boolean {
    if (score === null || this.lms.unscored) return true;
    this.score ??= inRange(this.api.number('core.score.raw'));
    this.score = Math.max(this.score, inRange(score));
    const isSet = this.set('core.score.raw', String(this.score));
    this.setOptional('core.score.min', '0');
    this.setOptional('core.score.max', '100');
    return isSet;
  }

  /** Commits what was set, if anything was: leaving right after a save commits once (R17). A failure makes everything be set anew. */
  private commit(): boolean {
    if (!this.isPending) return true;
    this.isPending = !this.api.commit();
    if (this.isPending) this.sent.clear();
    else for (const journal of this.journals) journal.taken();
    return !this.isPending;
  }

  private set(element: string, value: string): boolean {
    if (this.sent.get(element) === value) return true;
    this.isPending = true;
    const isSet = this.api.set(element, value);
    if (isSet) this.sent.set(element, value);
    return isSet;
  }

  private setOptional(element: string, value: string): void {
    if (this.sent.get(element) === value) return;
    this.isPending = true;
    if (this.api.setOptional(element, value)) this.sent.set(element, value);
  }
}
