import { find, findAll, show } from '../dom';
import { showStanding, type StandingView } from './standing';

export interface ProgressView {
  /** The number of pages that have been opened, in words. */
  readonly read: string;
  readonly standing: StandingView;
  /** There is a certificate for it. */
  readonly isAchieved: boolean;
  /** Each rule's state in words, by the place of the rule, and whether there is still something to do for it. */
  readonly rules: ReadonlyMap<string, { readonly state: string; readonly isOpen: boolean }>;
  readonly seen: readonly string[];
}

/** The page that sums up what is done, and leads to what is not. */
export function fillProgress(root: HTMLElement, { read, standing, isAchieved, rules, seen }: ProgressView): void {
  find(root, '[data-read]').textContent = read;
  showStanding(root, standing);
  show(find(root, '[data-to-certificate]'), isAchieved);
  for (const item of findAll(root, '[data-rule]')) {
    const { state, isOpen } = rules.get(item.dataset['rule']!)!;
    find(item, '[data-rule-state]').textContent = state;
    for (const goal of item.querySelectorAll<HTMLElement>(':scope > [data-goal]')) show(goal, isOpen);
  }
  for (const page of findAll(root, '[data-unread]')) show(page, !seen.includes(page.dataset['unread']!));
  // A screen reader would announce a list without items.
  for (const list of findAll(root, '[data-unread-pages]')) show(list, list.querySelector(':scope > :not([hidden])') !== null);
}
