/**
 * Remembers by which link the learner left a page, so that coming back (from a reference, by the browser's back button) puts the
 * focus where they were reading.
 */
export class Trail {
  private readonly left = new Map<string, HTMLElement>();
  private clicked: HTMLElement | null = null;

  constructor() {
    document.addEventListener('click', (event) => {
      this.clicked = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"]') : null;
    });
  }

  /** To be called when another page is shown. Gives the link to go back to, or null when the learner went on. */
  follow(from: string, to: string): HTMLElement | null {
    const clicked = this.clicked;
    this.clicked = null;
    const isBack = clicked === null || clicked.matches('[data-back]');
    if (!isBack && clicked.closest('[data-page]')) this.left.set(from, clicked);
    return isBack ? (this.left.get(to) ?? null) : null;
  }
}
