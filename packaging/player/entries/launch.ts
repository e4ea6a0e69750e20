import type { Eventually, Tracker } from '../tracking/tracker';
import { noPlatform } from '../tracking/no-platform';
import { emptyFields } from '../components/fields';
import { browserClock } from './browser-clock';
import { staysLeft } from './leave-quickly';
import { play, type FactWiring } from './player';
import { drawSeed } from './seed';

/** Shows the page that the address names, or else the first, while a platform is still looked for: there may be none, and the text is there. */
export function showMeanwhile(): void {
  const named = document.getElementById(window.location.hash.slice(1))?.closest('[data-page]');
  (named ?? document.querySelector('[data-page]'))?.classList.add('is-current');
}

/**
 * Starts the player once the document is there.
 * @param find Finds what stands behind the tracking port; null where there is nothing.
 * @param wiring Tells it what the learner does, for those that want to know.
 */
export function launch<T extends Tracker>(find: () => Eventually<T | null>, wiring?: (tracker: T) => FactWiring): void {
  const root = document.documentElement;

  // The script stands in the head: marking the document before its body is there keeps the unscripted view from flashing up.
  root.classList.add('js');

  const isLeft = staysLeft();

  const begin = async (): Promise<void> => {
    if (isLeft) return;
    const tracker = await find();
    await play(tracker ?? noPlatform, browserClock, drawSeed, undefined, tracker ? wiring?.(tracker) : undefined);
  };

  document.addEventListener('DOMContentLoaded', () => {
    emptyFields();
    begin().catch((error: unknown) => {
      // Whatever broke, the learner can read on: without the mark the document shows everything, one page after another.
      root.classList.remove('js');
      throw error;
    });
  });
}
