import type { Outcome } from '../../course/types';
import type { Clock } from '../clock';
import { hasEnded } from '../ended';
import type { Dialect } from '../scorm/api';
import { inRange } from '../scorm/score';
import { ScormTracker, type Elements } from '../scorm/tracker';
import type { Snapshot } from '../tracker';
import { duration } from './duration';
import { higherSuccess, readSuccess, successOf, type Success } from './success';

export const dialect: Dialect = {
  start: 'Initialize',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  end: 'Terminate',
  error: 'GetLastError',
  // 401 to 405: undefined, not implemented, not initialised, read only, write only.
  lasting: /^40[1-5]$/,
};

const elements: Elements = {
  mode: 'mode',
  location: 'location',
  status: 'completion_status',
  name: 'learner_name',
  id: 'learner_id',
  // Where it has one, the platform decides by it, whatever success it is sent (Run-Time Environment, section 4.2.22).
  mastery: 'scaled_passing_score',
  whole: 1,
};

/** The share of the pages seen has this many digits (real (10,7) would take more). */
const digits = 1e4;

/** The most that is told of a module that has not ended: 1 would say that it is completed (Run-Time Environment, section 4.2.18). */
const mostProgress = 0.99;

/**
 * SCORM 2004, 3rd and 4th Edition, behind the tracking port. A module stays incomplete as long as a pass can still be had (R43): some platforms open
 * what is completed for review alone, and a learner who failed would take the check again for nothing. With no attempts left it is completed and
 * failed.
 */
export class Scorm2004Tracker extends ScormTracker {
  private completed = false;
  private success: Success = 'unknown';
  /** For no credit neither score nor success counts, so neither is told. */
  private isForCredit = true;
  /** There is or may be a score of an earlier session. Read when it is first needed: asking for what was never set is an error. */
  private isScoreKept = false;
  private score = 0;
  private progress = 0;
  private isTakenAway = false;

  constructor(runTime: object, clock: Clock) {
    super(runTime, clock, dialect, elements);
  }

  /**
   * A first launch is incomplete from now on (R15). What a new attempt has no value for is not asked for: platforms answer that with an error
   * (section 4.2.8, entry).
   */
  protected readEarlier(isWriting: boolean): boolean {
    const isNew = !this.isOngoing && this.api.get('entry').toLowerCase() === 'ab-initio';
    const earlier = this.api.get('completion_status').toLowerCase();
    this.completed = earlier === 'completed';
    this.isForCredit = this.api.get('credit').toLowerCase() !== 'no-credit';
    this.success = readSuccess(this.api.get('success_status').toLowerCase());
    this.isScoreKept = !isNew && this.success !== 'unknown';
    if (isWriting && !this.completed && earlier !== 'incomplete') {
      this.set('completion_status', 'incomplete');
      this.commit();
    }
    return isNew;
  }

  /** A score may have been told by a state that can no longer say so (R18). Where none was, platforms answer with error 403 and an empty text. */
  stateLost(): void {
    this.isScoreKept = true;
  }

  protected write({ state, location, outcome }: Snapshot): boolean {
    this.completed ||= hasEnded(outcome);
    const isScoreSet = this.writeScore(outcome.score);
    this.writeProgress(outcome);
    this.setOptional('session_time', duration(this.time));
    const isStateSet = this.set('suspend_data', state);
    this.setOptional('location', location);
    const isCompletionSet = this.set('completion_status', this.completed ? 'completed' : 'incomplete');
    const isSuccessSet = this.writeSuccess(outcome);
    // Always, also when all is done: any other exit ends the attempt, and the next launch is a new one, which has forgotten what was completed
    // and passed (Run-Time Environment, section 4.2.8; R18). What R24 says of completed modules holds for SCORM 1.2, which has no attempts.
    this.setOptional('exit', 'suspend');
    return isScoreSet && isStateSet && isCompletionSet && isSuccessSet;
  }

  /** The document goes away, and nobody asked for it here: of several SCOs the platform may be about to show another one. */
  takenAway(): void {
    this.isTakenAway = true;
  }

  /** The platform closes the course as well, rolls up what it knows, and opens it where it was left; to end it would end the attempt. */
  protected override leaving(): void {
    if (!this.isTakenAway || !this.course?.oneOfSeveral) this.setOptional('adl.nav.request', 'suspendAll');
  }

  /** From 0 to 1, and in per cent (R21), never lower than what the platform had (R18). */
  private writeScore(score: number | null): boolean {
    if (score === null || this.lms.unscored || !this.isForCredit) return true;
    if (this.isScoreKept) this.score = inRange(this.api.number('score.scaled') * 100);
    this.isScoreKept = false;
    this.score = Math.max(this.score, inRange(score));
    const isSet = this.set('score.scaled', String(this.score / 100));
    this.setOptional('score.raw', String(this.score));
    this.setOptional('score.min', '0');
    this.setOptional('score.max', '100');
    return isSet;
  }

  /** What is completed is done, whatever pages a learner left out. */
  private writeProgress({ progress }: Outcome): void {
    this.progress = this.completed ? 1 : Math.min(mostProgress, Math.max(this.progress, Math.floor(progress * digits) / digits));
    this.setOptional('progress_measure', String(this.progress));
  }

  private writeSuccess(outcome: Outcome): boolean {
    this.success = higherSuccess(this.success, successOf(outcome, this.lms.status));
    return this.success === 'unknown' || !this.isForCredit || this.set('success_status', this.success);
  }
}
