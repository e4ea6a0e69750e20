import { askForMore } from './load-more';
import type { Player } from './player';

/** What writes out the cues of a recording is loaded once one is played that has some. */
export function wireCues(player: Player): void {
  const follow = ({ target }: Event) => {
    const figure = (target as Element).closest('figure');
    // Browsers load no captions from a disk: the learner is told, and finds the transcript below.
    const told = figure?.querySelector<HTMLElement>('.from-disk');
    if (told && location.protocol === 'file:') told.hidden = false;
    const place = (target as Element).parentElement?.querySelector<HTMLElement>('[data-cues]');
    if (place) void askForMore(player, (more) => more.showCues(place));
  };
  // Events of media do not bubble.
  document.addEventListener('play', follow, true);
}
