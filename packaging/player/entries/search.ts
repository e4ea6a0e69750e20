import { searchable, SearchPage } from '../components/search/search';
import { find, wordsIn, type Hit } from '../course/search';
import type { Player } from './player';

const ready = new WeakSet<HTMLElement>();

/** Searches the pages of the document, in the browser. No page counts as read for being found, and nothing is kept of what was looked for. */
export function showSearch({ shell, words }: Player, root: HTMLElement): void {
  if (ready.has(root)) return;
  ready.add(root);
  const pages = searchable();
  const page = new SearchPage(root, (query) => {
    const hits = find(query, pages);
    const message = wordsIn(query).length === 0 ? words('search.empty') : hits.length === 0 ? words('search.none') : words('search.found', hits.length);
    page.show(message, hits.map((hit) => ({ ...hit, remark: remarkOn(hit, words) })));
    shell.announce(message);
  });
  page.searchForWhatWasAsked();
}

const remarkOn = ({ quotation }: Hit, words: Player['words']): string | null => (quotation.length > 0 ? null : words('search.guarded'));
