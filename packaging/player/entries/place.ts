import { attempt } from './attempt';
import { isNamed, ownKey } from './owner';
import type { Player } from './player';

/** Where in the browser a learner's place is kept; null where nobody is named, or others use the device too. */
function keyOf({ course, tracker }: Pick<Player, 'course' | 'tracker'>): string | null {
  const learner = attempt(() => tracker.learnerId()) ?? '';
  return course.devices === 'shared' || !isNamed(learner) ? null : ownKey('place', course, learner);
}

/** The page where a learner stopped who reads again what the platform records no more (R48); null for none. */
export function placeKept(player: Pick<Player, 'course' | 'tracker'>): string | null {
  const key = keyOf(player);
  return key && attempt(() => window.localStorage.getItem(key));
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
