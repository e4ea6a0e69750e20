import { showSearch } from './search';
import type { Player } from './player';

export { downloadNotes } from './note-file';

const pages: Readonly<Record<string, (player: Player, page: HTMLElement) => void>> = { search: showSearch };

/** Brings a page to life that the player adds, each time it is shown. */
export const showPage = (player: Player, page: HTMLElement): void => pages[page.id]?.(player, page);
