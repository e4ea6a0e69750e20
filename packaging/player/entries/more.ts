import { showCertificate } from './certificate';
import type { Player } from './player';
import { showProgress } from './progress';
import { showSearch } from './search';

export { showCues } from '../components/video/cues';
export { askBeforeChange } from './losing-notes';
export { downloadNotes } from './note-file';

type ShowPage = (player: Player, page: HTMLElement) => void | Promise<void>;

const pages: Readonly<Record<string, ShowPage>> = { search: showSearch, progress: showProgress, certificate: showCertificate };

/** Brings a page to life that the player adds, each time it is shown. */
export const showPage: ShowPage = (player, page) => pages[page.id]?.(player, page);
