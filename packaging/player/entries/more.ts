import { wireBlocks } from './blocks';
import { showCertificate } from './certificate';
import { wireCues } from './cues';
import { wireNotes } from './notes';
import type { Player } from './player';
import { showProgress } from './progress';
import { wireScenarios } from './scenarios';
import { showSearch } from './search';

export { changeLanguage, goesOnInLanguage } from './language-change';
export { atPlace, keepPlace } from './place';
export { downloadNotes } from './note-file';
export { sayUpdated } from './updated';

type ShowPage = (player: Player, page: HTMLElement) => void | Promise<void>;

const pages: Readonly<Record<string, ShowPage>> = { search: showSearch, progress: showProgress, certificate: showCertificate };

/** Brings to life what a page has that few have, each time it is shown: notes, a scenario, or what the player itself adds. */
export const showPage: ShowPage = (player, page) => {
  if (page.querySelector('[data-notes]')) wireNotes(player, () => window.localStorage);
  wireBlocks(page);
  wireCues(page);
  wireScenarios(player, page);
  return pages[page.id]?.(player, page);
};
