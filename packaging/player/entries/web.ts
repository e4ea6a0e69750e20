import type { Course } from '../course/types';
import { sharesMost } from '../state/codec';
import { decodeRoute } from '../state/route-codec';
import { WebTracker } from '../tracking/web/adapter';
import { keptHere } from './kept-here';
import { launch } from './launch';
import { courseOf } from './player';
import { shelfKey } from './shelf-key';

launch(() => {
  const course = courseOf(document);
  const { id, devices, route } = course;
  // On a device that others use too nothing is kept: the next one would go on where this one stopped.
  if (devices === 'shared') return null;
  const [key, before] = [shelfKey('progress', course, route?.id), `scormbuilder:progress:${route?.id ?? id}`];
  return WebTracker.open(() => window.localStorage, key, before, (state) => isOf(course, state));
}, keptHere);

/** Whether an earlier build of this module or route wrote a state, and not one of the same id from another suite. */
function isOf({ route, state: layout }: Course, state: string): boolean {
  if (!route) return sharesMost(layout, state);
  const keys = [...(decodeRoute(state)?.parts.keys() ?? [])];
  return keys.filter((key) => route.modules.some((module) => module.key === key)).length * 2 >= keys.length;
}
