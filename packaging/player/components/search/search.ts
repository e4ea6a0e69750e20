import { find, findAll, make, textOf } from '../dom';

/** A page that was found. */
export interface Result {
  readonly page: string;
  readonly title: string;
  /** A quotation, with what was looked for marked. */
  readonly quotation: readonly { readonly text: string; readonly isFound: boolean }[];
  /** What to say instead of a quotation. */
  readonly remark: string | null;
}

/**
 * What no search shows: answers before the question, stories before they are told, checks, private notes, what is only said to screen readers, and
 * sentences that are not of the page.
 */
const left =
  'h1, button, .content-note-part > summary, select, label:empty, .answer, .hint, .feedback, .without-script, .visually-hidden, .instruction, [hidden], [data-questions], [data-scene], [data-path], [data-notes], [data-result], [data-unsearched], .content-note-part';

const blocks = 'p, li, dt, dd, div, td, th, h2, h3, h4, label, legend, summary, figcaption, br, option, button';

/** The page on which the module is searched. What is looked for stands in the field, and nowhere else. */
export class SearchPage {
  private readonly field: HTMLInputElement;

  constructor(
    private readonly root: HTMLElement,
    search: (query: string) => void,
  ) {
    this.field = find(root, 'input') as HTMLInputElement;
    find(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      search(this.field.value);
    });
  }

  /** On a slow network learners may ask before there is anything to search with. */
  searchForWhatWasAsked(): void {
    if (this.field.value !== '') find(this.root, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
  }

  /** The message above the results speaks of the field. */
  mark(isWrong: boolean): void {
    this.field.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) this.field.focus();
  }

  show(message: string, results: readonly Result[]): void {
    find(this.root, '[data-found]').textContent = message;
    find(this.root, '[data-results]').replaceChildren(...results.map(itemOf));
  }
}

function itemOf({ page, title, quotation, remark }: Result): HTMLElement {
  const link = make('a', '', title) as HTMLAnchorElement;
  link.href = `#${page}`;
  const quoted = quotation.map(({ text, isFound }) => (isFound ? make('mark', '', text) : text));
  const item = make('li', '', make('p', '', link), make('p', '', ...(remark === null ? quoted : [remark])));
  const { lang, dir } = document.getElementById(page)!;
  if (lang) Object.assign(item, { lang, dir });
  return item;
}

/** The words of each page that there is to find, and apart from them what stands behind a content note. */
export const searchable = (): { page: string; title: string; text: string; guarded: string; story: string }[] =>
  findAll(document, '[data-page]:not([data-more])').map((section) => ({
    page: section.id,
    title: textOf(find(section, 'h1')),
    text: wordsOf(section),
    guarded: findAll(section, '.content-note-part').map(wordsOf).join(' '),
    story: findAll(section, '[data-scene]').map(wordsOf).join(' '),
  }));

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const extra of findAll(copy, left)) extra.remove();
  // What stands in blocks of its own is not one word with what comes next.
  for (const block of findAll(copy, blocks)) block.after(' ');
  return textOf(copy);
}
