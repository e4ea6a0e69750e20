import type { Outcome } from '../../course/types';
import type { Clock } from '../clock';
import type { Dialect } from '../scorm/api';
import { inRange } from '../scorm/score';
import { ScormTracker, type Elements } from '../scorm/tracker';
import type { Snapshot } from '../tracker';
import { higher, isDone, readStatus, statusOf, type LessonStatus } from './lesson-status';
import { timespan } from './timespan';

export const dialect: Dialect = {
  start: 'LMSInitialize',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  end: 'LMSFinish',
  error: 'LMSGetLastError',
  // 201 to 203 and 401 to 405.
  lasting: /^(20|40)\d$/,
};

const elements: Elements = {
  mode: 'core.lesson_mode',
  location: 'core.lesson_location',
  status: 'core.lesson_status',
  name: 'core.student_name',
  id: 'core.student_id',
  mastery: 'student_data.mastery_score',
  whole: 100,
};

/** SCORM 1.2 behind the tracking port. */
export class Scorm12Tracker extends ScormTracker {
  private status: LessonStatus = 'incomplete';
  private score: number | null = null;
  private mastery: number | null = null;

  constructor(runTime: object, clock: Clock) {
    super(runTime, clock, dialect, elements);
  }

  /** A first launch is incomplete from now on, so that closing at once does not count as completed (R15). */
  protected readEarlier(isWriting: boolean): boolean {
    const earlier = this.api.get('core.lesson_status').toLowerCase();
    this.status = readStatus(earlier);
    if (isWriting && earlier !== this.status) {
      this.set('core.lesson_status', this.status);
      this.commit();
    }
    return false;
  }

  protected write({ state, location, outcome }: Snapshot): boolean {
    const isScoreSet = this.writeScore(outcome.score);
    this.status = higher(this.status, this.statusFor(outcome));
    this.setOptional('core.session_time', timespan(this.time));
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
}
