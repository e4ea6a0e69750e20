import { Stopwatch, type Clock } from '../clock';
import type { Session, Snapshot, Tracker } from '../tracker';
import { Scorm12Api } from './api';
import { higher, isDone, readStatus, safeStatus, type LessonStatus, type StatusPolicy } from './lesson-status';
import { timespan } from './timespan';

/** A session shorter than this counts as none at the Learning Hub (R17). */
const shortestSession = 1_000;

const inRange = (score: number): number => Math.max(0, Math.min(100, Math.round(score) || 0));

/** SCORM 1.2 behind the tracking port. Everything is synchronous, so that leaving the page loses nothing. */
export class Scorm12Tracker implements Tracker {
  private readonly api: Scorm12Api;
  private readonly sent = new Map<string, string>();
  private stopwatch: Stopwatch;
  private status: LessonStatus = 'incomplete';
  private score: number | null = null;
  private isStarted = false;
  private isWriting = false;
  /** Something was set that is not committed yet. */
  private isPending = false;

  constructor(
    api: object,
    private readonly clock: Clock,
    private readonly policy: StatusPolicy = safeStatus,
  ) {
    this.api = new Scorm12Api(api);
    this.stopwatch = new Stopwatch(clock);
  }

  start(elapsed?: number): Session {
    this.isStarted = this.api.initialize() || (elapsed !== undefined && this.isOpen());
    if (!this.isStarted) return { recording: false, mode: 'none', state: null, location: null };
    this.stopwatch = new Stopwatch(this.clock, elapsed);
    const mode = this.mode();
    this.isWriting = mode === 'normal';
    this.readEarlierStatus();
    return { recording: this.isWriting, mode, state: this.read('suspend_data'), location: this.read('core.lesson_location') };
  }

  /** Interactions are a profile's choice (R27), and the safe default sends none. */
  answer(): void {}

  learnerName(): string | null {
    return this.isStarted ? this.read('core.student_name') : null;
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

  /** The document in another language opened the session and left it open: a platform opens none twice, but answers. */
  private isOpen(): boolean {
    return this.api.get('cmi.core.lesson_status') !== '';
  }

  /** An empty mode is a normal one (R16). */
  private mode(): 'normal' | 'browse' | 'review' {
    const mode = this.api.get('cmi.core.lesson_mode');
    return mode === 'browse' || mode === 'review' ? mode : 'normal';
  }

  private read(element: string): string | null {
    return this.api.get(`cmi.${element}`) || null;
  }

  /** A first launch is incomplete from now on, so that closing at once does not count as completed (R15). */
  private readEarlierStatus(): void {
    const earlier = this.api.get('cmi.core.lesson_status');
    this.status = readStatus(earlier);
    if (!this.isWriting || earlier === this.status) return;
    this.set('core.lesson_status', this.status);
    this.commit();
  }

  /** All that changed, in the order of R17; true when the platform took what matters. */
  private write({ state, location, outcome }: Snapshot): boolean {
    this.status = higher(this.status, this.policy(outcome));
    const isScoreSet = this.writeScore(outcome.score);
    this.setOptional('core.session_time', timespan(Math.max(shortestSession, this.stopwatch.elapsed())));
    const isStateSet = this.set('suspend_data', state);
    this.setOptional('core.lesson_location', location);
    const isStatusSet = this.set('core.lesson_status', this.status);
    this.setOptional('core.exit', isDone(this.status) ? '' : 'suspend');
    return isScoreSet && isStateSet && isStatusSet;
  }

  /** A whole number from 0 to 100 (R21), never lower than what the platform had (R18). */
  private writeScore(score: number | null): boolean {
    if (score === null) return true;
    this.score ??= inRange(Number.parseFloat(this.api.get('cmi.core.score.raw')));
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
    return !this.isPending;
  }

  private set(element: string, value: string): boolean {
    if (this.sent.get(element) === value) return true;
    this.isPending = true;
    const isSet = this.api.set(`cmi.${element}`, value);
    if (isSet) this.sent.set(element, value);
    return isSet;
  }

  private setOptional(element: string, value: string): void {
    if (this.sent.get(element) === value) return;
    this.isPending = true;
    this.api.setOptional(`cmi.${element}`, value);
    this.sent.set(element, value);
  }
}
