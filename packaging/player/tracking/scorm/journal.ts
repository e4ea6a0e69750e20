import type { Course, Fact } from '../../course/types';

/**
 * A list of records that a platform may take beside what it needs: `cmi.interactions` and `cmi.objectives`. They are used
 * only for a platform whose profile asks for them (R27). What is written is kept until a commit took it.
 */
export interface Journal {
  /** @param date When it happened. @param latency Milliseconds that the learner took, where that is known. */
  add(course: Course, fact: Fact, date: Date, latency?: number): void;
  /** Writes what waits; true when something was written. */
  write(): boolean;
  /** Place of the next record, where the list counts them; null before the first. */
  readonly next?: number | null;
  /** A commit took all that was written. */
  taken(): void;
}
