import type { Words } from '../components/words';
import { openingPage, positionOf } from '../course/navigation';
import type { Course, Learner } from '../course/types';
import { decode } from '../state/codec';
import { fromState } from '../state/learner-state';
import type { Session } from '../tracking/tracker';

export interface Resumed {
  /** Null for a learner who is new here. */
  readonly learner: Learner | null;
  /** What the learner should be told; null for nothing. */
  readonly notice: string | null;
}

/** The learner as saved. A state that can't be read is said, politely, and the learner starts afresh. */
export function resume(course: Course, session: Session, words: Words): Resumed {
  const data = session.state === null ? null : decode(course.state, session.state);
  const learner = data === null ? null : fromState(course, data);
  return { learner, notice: noticeFor(course, session, learner, words) };
}

function noticeFor(course: Course, session: Session, learner: Learner | null, words: Words): string | null {
  if (session.mode === 'none') return words('notice.no-platform');
  if (session.mode === 'over') return words('closed.body');
  if (!session.recording) return words('notice.review');
  if (session.state !== null && learner === null) return words('notice.unreadable');
  if (learner === null || learner.page === null) return null;
  const position = positionOf(course, openingPage(course, learner, session.location));
  return position && words('notice.welcome-back', position.number, position.total);
}
