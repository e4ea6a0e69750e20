import type { Words } from '../components/words';
import { isAchieved } from '../course/ending';
import { openingPage, positionOf } from '../course/navigation';
import { outcomeOf } from '../course/outcome';
import type { Course, Learner } from '../course/types';
import { decode, type ReadState } from '../state/codec';
import { fromState } from '../state/learner-state';
import type { Session } from '../tracking/tracker';

export interface Resumed {
  /** Null for a learner who is new here. */
  readonly learner: Learner | null;
  /** What the learner should be told; null for nothing. */
  readonly notice: string | null;
  /** What was read of a state that another build wrote, where the learner is to be told what changed for them (R50); null for nothing. */
  readonly ofOtherBuild: ReadState | null;
  /** The page on which the learner stopped; null where the notice does not speak of it. */
  readonly page: string | null;
}

/** The learner as saved. A state that can't be read is said, politely, and the learner starts afresh. */
export function resume(course: Course, session: Session, words: Words): Resumed {
  const data = session.state === null ? null : decode(course.state, session.state);
  const learner = data === null ? null : fromState(course, data);
  const notice = noticeFor(course, session, data, learner, words);
  const isBack = session.recording && notice !== null && learner !== null && learner.page !== null && data?.gone === undefined;
  const isUpdated = session.recording && learner !== null && learner.page !== null && data !== null && (!data.isOfBuild || data.isAskedAnew || data.gone !== undefined);
  return { learner, notice, ofOtherBuild: isUpdated ? data : null, page: isBack ? openingPage(course, learner, session.location) : null };
}

function noticeFor(course: Course, session: Session, data: ReadState | null, learner: Learner | null, words: Words): string | null {
  if (session.mode === 'none') return words('notice.no-platform');
  if (session.mode === 'over') return words('notice.over');
  if (session.mode === 'review') return words(learner && isAchieved(outcomeOf(course, learner)) ? 'notice.review' : 'notice.closed');
  if (!session.recording) return words('notice.browse');
  if (session.state !== null && learner === null) return words('notice.unreadable');
  if (data === null || learner === null || learner.page === null) return null;
  const position = positionOf(course, openingPage(course, learner, session.location));
  return position && data.gone === undefined ? words('notice.welcome-back', position.number, position.total) : null;
}
