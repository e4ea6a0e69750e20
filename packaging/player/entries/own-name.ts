import type { Course } from '../course/types';
import { attempt } from './attempt';
import { isNamed, ownKey } from './owner';

/** The name that a learner wrote for their certificate, on this device and nowhere else. */
export interface OwnName {
  /** Null where none is kept. */
  readonly kept: string | null;
  /** False where others use the device too, or where nobody says whose the name would be: then it is gone with the page. */
  readonly isKept: boolean;
  /** Keeps a name; an empty one takes away what was kept. */
  keep(name: string): void;
}

const longest = 100;

/** @param learner What tells the learner from others on this device. */
export function ownName(course: Course, learner: string, open = () => window.localStorage): OwnName {
  const isOwn = course.devices !== 'shared' && isNamed(learner);
  const key = ownKey('name', course, learner);
  return {
    kept: isOwn ? attempt(() => open().getItem(key)?.slice(0, longest) || null) : null,
    isKept: isOwn && attempt(() => (open().setItem(`${key}:probe`, ''), open().removeItem(`${key}:probe`), true)) === true,
    keep(name) {
      if (isOwn) attempt(() => (name === '' ? open().removeItem(key) : open().setItem(key, name.slice(0, longest))));
    },
  };
}
