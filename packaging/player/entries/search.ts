import { searchable, SearchPage } from '../components/search/search';
import { find, meant, wordsIn, type Hit } from '../course/search';
import type { Player } from './player';

const ready = new WeakSet<HTMLElement>();

/** Searches the pages of the document, in the browser. No page counts as read for being found, and nothing is kept of what was looked for. */
export function showSearch({ shell, words }: Player, root: HTMLElement): void {
  if (ready.has(root)) return;
  ready.add(root);
  const pages = searchable();
  const page = new SearchPage(root, (query) => {
    const isEmpty = wordsIn(query).length === 0;
    const exact = find(query, pages);
    const other = exact.length > 0 || isEmpty ? null : meant(query, pages);
    const hits = other === null ? exact : find(other, pages);
    const count = hits.length === 0 ? words('search.none') : words('search.found', hits.length);
    const message = isEmpty ? words('search.empty') : other === null || hits.length === 0 ? count : `${words('search.meant', other)} ${count}`;
    page.mark(isEmpty);
    page.show(message, hits.map((hit) => ({ ...hit, remark: remarkOn(hit, words) })));
    shell.announce(message);
  });
  page.searchForWhatWasAsked();
}

const remarkOn = ({ where }: Hit, words: Player['words']): string | null =>
  where === 'page' ? null : words(where === 'note' ? 'search.guarded' : 'search.story');
