import { newLearner } from '../course/learner';
import type { Learner } from '../course/types';
import { attempt } from './attempt';
import { isNamed, ownKey } from './owner';
import type { Player } from './player';

/** Where in the browser a learner's place is kept; null where nobody is named, or others use the device too. */
function keyOf({ course, tracker }: Pick<Player, 'course' | 'tracker'>): string | null {
  const learner = attempt(() => tracker.learnerId()) ?? '';
  return course.devices === 'shared' || !isNamed(learner) ? null : ownKey('place', course, learner);
}

/** The learner on the page where this device saw them last, who reads again what the platform records no more (R48). */
export function atPlace(learner: Learner | null, player: Pick<Player, 'course' | 'tracker'>): Learner | null {
  const key = keyOf(player);
  const page = key && attempt(() => window.localStorage.getItem(key));
  return page && player.course.pages.includes(page) ? { ...(learner ?? newLearner), page } : learner;
}

/** Keeps it from now on, on the device alone. */
export function keepPlace(player: Player): void {
  const key = keyOf(player);
  if (key === null) return;
  player.store.watch(
    ({ page }) => page,
    (page) => void (page && attempt(() => window.localStorage.setItem(key, page))),
  );
}
