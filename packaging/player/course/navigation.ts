import type { Course, Learner } from './types';

/** Where a page stands: `number` counts from 1. Null for what is none of the author's pages. */
export interface Position {
  readonly number: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

export function positionOf(course: Course, page: string): Position | null {
  const index = course.pages.indexOf(page);
  if (index < 0) return null;
  return {
    number: index + 1,
    total: course.pages.length,
    previous: course.pages[index - 1] ?? null,
    next: course.pages[index + 1] ?? null,
  };
}

/** The learner on a page, which so counts as seen. Pages that the player itself adds change nothing. */
export function visit(course: Course, learner: Learner, page: string): Learner {
  const isSeen = learner.seen.includes(page);
  if (!course.pages.includes(page) || (isSeen && learner.page === page)) return learner;
  return { ...learner, page, seen: isSeen ? learner.seen : [...learner.seen, page] };
}

/** The page to open with: the saved one, else the platform's bookmark where it names a page, else the first. */
export function openingPage(course: Course, learner: Learner, bookmark: string | null): string {
  const known = [learner.page, bookmark].find((page) => page !== null && course.pages.includes(page));
  return known ?? course.pages[0] ?? '';
}

/** How many of the module's pages were seen. */
export const pagesSeen = (course: Course, learner: Learner): number =>
  course.pages.filter((page) => learner.seen.includes(page)).length;
