import { find, findAll, show } from '../dom';

export interface ProgressView {
  /** How many pages are read, and whether the module is completed. */
  readonly read: string;
  readonly standing: string;
  readonly isCompleted: boolean;
  /** Each rule's state in words, by the place of the rule, and whether there is still something to do for it. */
  readonly rules: ReadonlyMap<string, { readonly state: string; readonly isOpen: boolean }>;
  readonly seen: readonly string[];
}

/** The page that sums up what is done, and leads to what is not. */
export function fillProgress(root: HTMLElement, { read, standing, isCompleted, rules, seen }: ProgressView): void {
  find(root, '[data-read]').textContent = read;
  find(root, '[data-standing]').textContent = standing;
  show(find(root, '[data-to-certificate]'), isCompleted);
  for (const item of findAll(root, '[data-rule]')) {
    const { state, isOpen } = rules.get(item.dataset['rule']!)!;
    find(item, '[data-rule-state]').textContent = state;
    for (const goal of item.querySelectorAll<HTMLElement>(':scope > [data-goal]')) show(goal, isOpen);
  }
  for (const page of findAll(root, '[data-unread]')) show(page, !seen.includes(page.dataset['unread']!));
}
