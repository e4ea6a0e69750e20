import type { Course, Fact, Outcome } from '../course/types';

/** An answer now, or later where the platform is reached over the network. */
export type Eventually<T> = T | Promise<T>;

/** What the platform said at the start. */
export interface Session {
  /** False when nothing will be kept: no platform was found, or the learner only browses or reviews. */
  readonly recording: boolean;
  /** `none` when there is no platform; `over` when it has ended the session. */
  readonly mode: 'normal' | 'browse' | 'review' | 'none' | 'over';
  /** The state saved last; null or empty for none. */
  readonly state: string | null;
  /** The bookmark saved last: a page id. */
  readonly location: string | null;
  /** Per cent that pass the module, where the platform has a pass mark of its own. */
  readonly mastery?: number;
  /** Another window of the learner's has taken over. */
  readonly isElsewhere?: boolean;
  /** The document can be opened once more, and goes on where it was left: nothing but this browser keeps the session. */
  readonly canReopen?: boolean;
  /** Where the platform wants learners to go when they leave. */
  readonly returnTo?: string;
}

/** The whole picture, always: what changed since the last one is the adapter's business. */
export interface Snapshot {
  readonly state: string;
  readonly location: string;
  readonly outcome: Outcome;
}

/**
 * The one door between the player and a platform. It speaks of what happened, never of a standard: SCORM 1.2, SCORM 2004, xAPI, cmi5 and the
 * plain web each stand behind it and take of it what they have words for. What the learner did comes as facts, what the module amounts to now
 * (completed, passed, the score, the place, the state) as a snapshot. No method throws or rejects; true says that the platform has it.
 */
export interface Tracker {
  /**
   * @param elapsed Milliseconds that another document had the session open, where one has just left it open: it is not to be opened again.
   * @param records How many answers that session has records of.
   */
  start(course: Course, elapsed?: number, records?: number): Eventually<Session>;
  /** How many answers the platform has records of, for adapters that have to count them. */
  records?(): number;
  /**
   * The state that `start` gave cannot be read, so that only the platform still knows what was reached. Called at most once, before anything is
   * saved; for adapters that do not have to ask again what they need, it is not there.
   */
  stateLost?(): void;
  /** The learner's name as the platform gives it; null where it gives none. For the certificate, and asked for only there. */
  learnerName(): Eventually<string | null>;
  /**
   * Something happened. It reaches the platform with the next save at the latest, and is kept until the platform has it.
   * @param latency Milliseconds that the learner took over it, where that is known.
   */
  tell(fact: Fact, latency?: number): void;
  save(snapshot: Snapshot): Eventually<boolean>;
  /** Saves and closes the session: the learner leaves. Called once; nothing is called after it. */
  finish(snapshot: Snapshot): Eventually<boolean>;
  /** What tells this learner from others on this device; empty where that is not known. Asked for only when two windows meet and where there are private notes, and sent nowhere. */
  learnerId(): string;
}
