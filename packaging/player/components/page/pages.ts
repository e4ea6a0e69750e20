import { find, findAll, show, textOf } from '../dom';
import type { Words } from '../words';

/** Where the current page stands; null for a page that the player adds. */
export interface Place {
  readonly number: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The pages of the document: one is shown at a time. */
export class Pages {
  private readonly sections = findAll(document, '[data-page]');
  private readonly courseTitle = document.title;

  constructor(private readonly words: Words) {}

  /** The page that an element of the document is in, by its id; null when there is none. */
  pageOf(elementId: string): string | null {
    return document.getElementById(elementId)?.closest<HTMLElement>('[data-page]')?.id ?? null;
  }

  titleOf(page: string): string {
    return textOf(find(this.section(page), 'h1'));
  }

  /** Shows a page. From one that the player adds, the way back leads to `from`. */
  show(page: string, place: Place | null, from: string): void {
    for (const section of this.sections) section.classList.toggle('is-current', section.id === page);
    document.title = `${this.titleOf(page)} – ${this.courseTitle}`;
    const position = find(document, '[data-position]');
    position.textContent = place ? this.words('page.position', place.number, place.total) : '';
    show(position, place !== null);
    this.link('[data-previous]', place ? place.previous : null);
    this.link('[data-next]', place ? place.next : null);
    show(find(document, '[data-end]'), place !== null && place.next === null);
    this.showWayBack(place ? null : from);
    // A screen reader would announce a landmark with nothing in it.
    const pager = find(document, '[data-back]').closest('nav');
    if (pager) show(pager, findAll(pager, '[href]').some((link) => !link.hidden));
  }

  focusHeading(page: string): void {
    find(this.section(page), 'h1').focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  /** Whether something of a kind, a question, check or scenario, stands on a page for which this holds. */
  holds(page: string, kind: string, test: (id: string) => boolean): boolean {
    return findAll(this.section(page), `[data-${kind}]`).some((one) => test(one.dataset[kind]!));
  }

  private section(page: string): HTMLElement {
    return this.sections.find((section) => section.id === page)!;
  }

  private link(selector: string, page: string | null): void {
    const link = find(document, selector) as HTMLAnchorElement;
    show(link, page !== null);
    if (page !== null) link.href = `#${page}`;
  }

  private showWayBack(page: string | null): void {
    this.link('[data-back]', page);
    if (page !== null) find(document, '[data-back]').textContent = this.words('page.back', this.titleOf(page));
  }
}
