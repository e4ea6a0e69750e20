import type { Course } from '../course/types';
import { sha256 } from '../private/sha256';
import { shelfKey, type Kept } from './shelf-key';

/** What platforms give where they do not know, or do not tell, who learns: it would be the same for everybody. */
const nobody = /^(?:null|undefined|none|n\/?a|unknown|anonymous|guest|user|student|learner|0|-)?$/i;

/** Whether a platform's id for a learner tells one from another. */
export const isNamed = (learner: string): boolean => !nobody.test(learner.trim());

/**
 * The name under which a browser keeps what belongs to one learner and one module (R52). The learner's id does not stand in it, nor can it be
 * worked out from it: only who has an id can find what belongs to it. Learners whom nobody names share one.
 */
export const ownKey = (kept: Kept, course: Pick<Course, 'home' | 'id'>, learner: string): string =>
  `${shelfKey(kept, course)}:${isNamed(learner) ? sha256(`${course.home ?? ''}\n${course.id}\n${learner.trim()}`).slice(0, 24) : 'unnamed'}`;
