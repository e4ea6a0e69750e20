import type { Outcome } from '../course/types';

/** An answer now, or later where the platform is reached over the network. */
export type Eventually<T> = T | Promise<T>;

/** What the platform said at the start. */
export interface Session {
  /** False when nothing will be kept: no platform was found, or the learner only browses or reviews. */
  readonly recording: boolean;
  /** `none` when there is no platform. */
  readonly mode: 'normal' | 'browse' | 'review' | 'none';
  /** The state saved last; null or empty for none. */
  readonly state: string | null;
  /** The bookmark saved last: a page id. */
  readonly location: string | null;
}

/** The whole picture, always: what changed since the last one is the adapter's business. */
export interface Snapshot {
  readonly state: string;
  readonly location: string;
  readonly outcome: Outcome;
}

/** An answer that the learner had checked. Sensitive answers never get here (R29). */
export interface AnswerResult {
  readonly question: string;
  readonly kind: string;
  readonly response: readonly string[];
  /** 0 to 1. */
  readonly share: number;
  readonly attempt: number;
}

/**
 * The one door between the player and a platform. The rest of the player does not know which standard it is in: SCORM 1.2, SCORM
 * 2004, xAPI, cmi5 and the plain web each stand behind it. No method throws or rejects; true says that the platform has it.
 */
export interface Tracker {
  /** @param elapsed Milliseconds that another document had the session open, where one has just left it open. */
  start(elapsed?: number): Eventually<Session>;
  /** The learner's name as the platform gives it; null where it gives none. For the certificate, and asked for only there. */
  learnerName(): Eventually<string | null>;
  answer(result: AnswerResult): void;
  save(snapshot: Snapshot): Eventually<boolean>;
  /** Saves and closes the session. Called once; nothing is called after it. */
  finish(snapshot: Snapshot): Eventually<boolean>;
}
