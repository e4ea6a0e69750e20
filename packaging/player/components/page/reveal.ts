import { findAll } from '../dom';

/** Opens what an element is hidden in, so that a link leads to it: a tab, a card, a section. What a content note guards stays closed. */
export function reveal(element: Element): void {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open ||= !around.matches('.content-note-part');
    else if (around.hidden) openerOf(around)?.click();
  }
}

const openerOf = (hidden: HTMLElement): HTMLElement | undefined =>
  hidden.matches('[data-card-back]')
    ? findAll(hidden.closest('[data-flip-card]')!, '[data-action="turn-card"]')[0]
    : findAll(document, '[data-tab-list] [aria-controls]').find((tab) => tab.getAttribute('aria-controls') === hidden.id);
