import type { Words } from '../components/words';
import { drawn } from '../course/draw';
import { answerOf, checkOf } from '../course/learner';
import type { Course, Learner } from '../course/types';
import type { ReadState } from '../state/codec';

/** Said once of a state that another build wrote, where it changes something for this learner (R50): nothing where it does not. */
export function sayUpdated(course: Course, learner: Learner, { isOfBuild, gone, isAskedAnew }: ReadState, words: Words): string[] {
  const said = [
    ...(gone === undefined ? [] : [words('notice.page-gone')]),
    ...(isAskedAnew || (!isOfBuild && isDrawnAnew(course, learner)) ? [words('notice.questions-changed')] : []),
  ];
  return said.length === 0 ? [] : [words('notice.updated'), ...said];
}

/** A check that was begun asks for something else than what was answered. */
const isDrawnAnew = (course: Course, learner: Learner): boolean =>
  course.checks.some((check) => {
    if (checkOf(learner, check.id).phase !== 'in-progress') return false;
    const asked = drawn(check, learner);
    return check.questions.some((id) => !asked.includes(id) && answerOf(learner, id).response.length > 0);
  });
