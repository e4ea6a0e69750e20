import { showCertificate } from './certificate';
import { wireChecks } from './checks';
import { wireCues } from './cues';
import { wireNotes } from './notes';
import type { Player } from './player';
import { showProgress } from './progress';
import { wireScenarios } from './scenarios';
import { showSearch } from './search';

export { wireChecks } from './checks';
export { changeLanguage, goesOnInLanguage } from './language-change';
export { atPlace, keepPlace } from './place';
export { downloadNotes } from './note-file';
export { sayUpdated } from './updated';

type ShowPage = (player: Player, page: HTMLElement) => void | Promise<void>;

const pages: Readonly<Record<string, ShowPage>> = { search: showSearch, progress: showProgress, certificate: showCertificate };

/** Brings to life what a page has that few have, each time it is shown: notes, a knowledge check, a scenario, or what the player itself adds. */
export const showPage: ShowPage = (player, page) => {
  if (page.querySelector('[data-notes]')) wireNotes(player, () => window.localStorage);
  wireChecks(player);
  wireCues(page);
  wireScenarios(player, page);
  return pages[page.id]?.(player, page);
};
