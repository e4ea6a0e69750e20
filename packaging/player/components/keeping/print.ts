import { findAll } from '../dom';

/** Prints a part of the page, and nothing beside it: what else a learner has noted on the page is not on the sheet. */
export function printPart(part: HTMLElement): void {
  unmark();
  part.dataset['printed'] = '';
  for (let outer = part.parentElement; outer; outer = outer.parentElement) outer.dataset['printPath'] = '';
  addEventListener('afterprint', unmark, { once: true });
  window.print();
}

function unmark(): void {
  for (const one of findAll(document, '[data-printed], [data-print-path]')) {
    delete one.dataset['printed'];
    delete one.dataset['printPath'];
  }
}
