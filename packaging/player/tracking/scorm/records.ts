import type { Course, Fact } from '../../course/types';
import type { ScormApi } from './api';
import type { Journal } from './journal';

export type Value = readonly [string, string | number | undefined];

/** What is set of one record, in order: the id comes first, or a platform may not know of what the rest is. */
export type Values = readonly Value[];

/** Makes the record of a fact; null where a standard has none for it, or it must not be told. */
export type RecordOf = (course: Course, fact: Fact, date: Date, latency?: number) => Values | null;

/**
 * `cmi.interactions.n`: a journal of answers. Each attempt is a record of its own, after those that the platform has. Records are kept until a
 * commit took them.
 * @param from How many were written before by other documents of the session: a platform that lost count must not have them overwritten (R45).
 */
export class Records implements Journal {
  next: number | null = null;
  private readonly waiting: { place?: number; readonly values: Values }[] = [];

  constructor(
    private readonly api: ScormApi,
    private readonly recordOf: RecordOf,
    private readonly from = 0,
  ) {}

  add(course: Course, fact: Fact, date: Date, latency?: number): void {
    const values = course.lms?.interactions ? this.recordOf(course, fact, date, latency) : null;
    if (values) this.waiting.push({ values });
  }

  /** A platform that does not say how many records it has takes none. */
  write(): boolean {
    if (this.waiting.length === 0) return false;
    this.next ??= this.first();
    if (Number.isNaN(this.next)) this.taken();
    for (const record of this.waiting) {
      record.place ??= this.next++;
      for (const [name, value] of record.values) {
        if (value !== undefined) this.api.setOptional(`interactions.${record.place}.${name}`, String(value));
      }
    }
    return true;
  }

  private first(): number {
    const count = this.api.number('interactions._count');
    return this.from > 0 ? Math.max(this.from, count || 0) : count;
  }

  taken(): void {
    this.waiting.length = 0;
  }
}
