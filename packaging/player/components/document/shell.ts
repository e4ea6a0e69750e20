import { find, findAll, make, onClick, show } from '../dom';
import type { Words } from '../words';

/** What stands around the pages: progress, menu, save status, notices and the live region. */
export class Shell {
  private readonly live = find(document, '[data-live]');
  private readonly notice = find(document, '[data-notice]');
  private readonly saveStatus = find(document, '[data-save-status]');

  constructor(private readonly words: Words) {
    const toggle = onClick(document, 'toggle-menu', () => this.openMenu(toggle.getAttribute('aria-expanded') !== 'true'));
    find(document, '.skip-link').addEventListener('click', skipToPage);
  }

  /** Says something to those who do not see it change. The region is there from the start, or it would not be heard (R33). */
  announce(text: string): void {
    this.live.append(make('p', '', text));
    while (this.live.childElementCount > 2) this.live.firstElementChild!.remove();
  }

  /** Shows and says something that concerns the whole module, with a way to what it is about. */
  notify(text: string, link?: { readonly label: string; readonly href: string }): void {
    const way = link ? [' ', make('a', '', link.label)] : [];
    const said = make('p', '', text, ...way);
    if (link) (said.lastElementChild as HTMLAnchorElement).href = link.href;
    this.notice.append(said);
    show(this.notice, true);
    this.announce(text);
  }

  /** Notices are for one page. */
  clearNotices(): void {
    this.notice.replaceChildren();
    show(this.notice, false);
  }

  setSaveStatus(text: string): void {
    this.saveStatus.textContent = text;
  }

  /** There is nothing to save on leaving. */
  setNotRecorded(text: string, exit: string): void {
    this.setSaveStatus(text);
    find(document, '[data-action="save-and-exit"]').textContent = exit;
  }

  setProgress(seen: number, total: number): void {
    find(document, '[data-pages-seen]').textContent = this.words('page.progress', seen, total);
    (find(document, 'progress') as HTMLProgressElement).value = seen;
  }

  setCompleted(isCompleted: boolean): void {
    show(find(document, '[data-completed]'), isCompleted);
  }

  /** Each page's state in words, and which one is current. */
  setMenu(current: string, stateOf: (page: string) => string): void {
    for (const link of findAll(document, '[data-menu-page]')) {
      const page = link.dataset['menuPage']!;
      find(link.parentElement!, '[data-menu-state]').textContent = stateOf(page);
      link.classList.toggle('ds_current', page === current);
      if (page === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  openMenu(isOpen: boolean): void {
    find(document, '[data-action="toggle-menu"]').setAttribute('aria-expanded', String(isOpen));
    find(document, '[data-menu]').classList.toggle('is-open', isOpen);
  }
}

/** To the heading of the page shown; the address keeps naming that page. */
function skipToPage(event: Event): void {
  event.preventDefault();
  find(document, '[data-page].is-current h1').focus();
}
