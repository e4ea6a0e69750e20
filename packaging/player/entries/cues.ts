import { askForMore } from './load-more';
import type { Player } from './player';

/** What writes out the cues of a recording is loaded once one is played that has some. */
export function wireCues(player: Player): void {
  const follow = ({ target }: Event) => {
    const place = (target as Element).parentElement?.querySelector<HTMLElement>('[data-cues]');
    if (place) void askForMore(player, (more) => more.showCues(place));
  };
  // Events of media do not bubble.
  document.addEventListener('play', follow, true);
}
