import { focusOn } from '../components/dom';
import { Pages } from '../components/page/pages';
import { reveal } from '../components/page/reveal';
import { Trail } from '../components/page/trail';
import { openingPage, positionOf, visit } from '../course/navigation';
import { isOpen, type Activity } from '../course/open';
import { attempt } from './attempt';
import { askForMore } from './load-more';
import type { Player } from './player';

const activities: readonly Activity[] = ['question', 'check', 'scenario'];

/** What few pages have, so that what brings it to life is loaded with a page that has some. */
const fewHave = '[data-notes]:not(details), [data-check], [data-scenario], audio, video';

/** Shows the page that the address names, so that the browser's own back button works, and a link is a link. */
export function wirePages(player: Player): void {
  const { course, session, shell, store, words } = player;
  const pages = new Pages(words);
  const trail = new Trail();
  const named = () => window.location.hash.slice(1);
  let current = '';

  /** Whether a page is read, and what on it is still to do. */
  const stateOf = (page: string) => {
    const { learner } = store;
    if (!learner.seen.includes(page)) return words('page.not-seen');
    const open = activities.filter((kind) => pages.holds(page, kind, (id) => isOpen[kind](course, learner, id)));
    return [words(page === current ? 'page.current' : 'page.seen'), ...open.map((kind) => words(`page.open-${kind}`))].join(' · ');
  };
  const showMenu = () => shell.setMenu(current, stateOf);

  const bringToLife = (page: Element) => void askForMore(player, (more) => more.showPage(player, page as HTMLElement));
  const open = (page: string) => {
    store.update((learner) => visit(course, learner, page));
    pages.show(page, positionOf(course, page), store.learner.page ?? course.pages[0]!);
    shell.openMenu(false);
    current = page;
    showMenu();
    const shown = document.getElementById(page)!;
    if (shown.matches('[data-more]') || shown.querySelector(fewHave)) bringToLife(shown);
  };

  const follow = () => {
    const target = named();
    const page = pages.pageOf(target);
    if (page === null) return;
    const leftBy = trail.follow(current, page);
    if (page !== current) {
      shell.clearNotices();
      open(page);
    }
    if (target !== page) lead(target);
    else if (leftBy) focusOn(leftBy);
    else pages.focusHeading(page);
  };

  const first = openingPage(course, store.learner, session.location);
  const asked = pages.pageOf(named());
  // Who follows a link wants what it names, wherever they stopped.
  if (asked !== null) {
    open(asked);
    if (named() !== asked) lead(named());
  } else {
    open(first);
    nameInAddress(first);
  }
  store.onChange(showMenu);
  window.addEventListener('hashchange', follow);
  // Notes that are folded away wait until somebody unfolds them; such events do not bubble.
  const unfold = ({ target }: Event) => {
    const page = target instanceof Element && target.matches('details[data-notes]') && target.closest('[data-page]');
    if (page) bringToLife(page);
  };
  document.addEventListener('toggle', unfold, true);
}

function lead(id: string): void {
  const target = document.getElementById(id)!;
  reveal(target);
  focusOn(target);
}

/** Without a new entry in the browser's history. Some platforms' frames do not allow it; then the address just stays as it is. */
const nameInAddress = (page: string): void => void attempt(() => window.history.replaceState(null, '', `#${page}`));
