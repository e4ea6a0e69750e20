import { leave, take } from './handover';
import { navigationType } from './navigation-type';
import type { Player } from './player';
import { snapshotOf } from './saving';
import { shelfKey } from './shelf-key';
import type { Course } from '../course/types';

/**
 * What a document leaves in the tab when its session ends with it: a platform that opens a session once refuses the page that is loaded again, and the
 * learner is to see their progress all the same. It is read by that page alone, and within half a minute.
 */
const keyOf = (course: Course): string => shelfKey('left', course, course.route?.id);

const shelf = (): Storage => window.sessionStorage;

export function leaveBehind(player: Player): void {
  const { recording, mode } = player.session;
  if (recording || mode === 'over') leave(shelf, keyOf(player.course), { state: snapshotOf(player).state, elapsed: 0 });
}

/** The state that was left, when this page was loaded again or gone back to; null for none. Whatever there was is gone then. */
export function leftBehind(course: Course): string | null {
  const left = take(shelf, keyOf(course));
  return cameAgain() ? (left?.state ?? null) : null;
}

/** The page was loaded again, or gone back to. */
export const cameAgain = (): boolean => ['reload', 'back_forward'].includes(navigationType(window));
