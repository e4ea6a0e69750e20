/** The element that a template promises; its absence is a fault of the template. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page lacks ${selector}`);
  return element;
}

export const findAll = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** A new element with text or children in it. */
export function make(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

export const makeButton = (label: string, className: string, onClick: () => void): HTMLElement => {
  const button = make('button', className, label) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
};

export const show = (element: HTMLElement, isShown: boolean): void => {
  element.hidden = !isShown;
};

export const onClick = (root: ParentNode, action: string, handle: () => void): HTMLElement => {
  const button = find(root, `[data-action="${action}"]`);
  button.addEventListener('click', handle);
  return button;
};

/** Moves the focus to what is no control, so that a screen reader goes on from there (WCAG 2.2, 2.4.3; R33). */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex') && !element.matches('a[href], button, input, summary')) element.tabIndex = -1;
  element.focus();
}

/** Copies of what an element holds. */
export const copyOf = (element: Element): Node[] => [...element.cloneNode(true).childNodes];

/**
 * The words of an element: without citations, footnotes’ marks, options’ marks, and the white space of its source. What is isolated in it, so
 * that a number keeps its order among words from right to left, is so in the text too (U+2066, U+2069).
 */
export function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const extra of findAll(copy, '.citation, .footnote-mark, .footnote-back, .option-mark')) extra.remove();
  for (const run of findAll(copy, 'bdi[dir=ltr]')) run.textContent = `\u2066${run.textContent}\u2069`;
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/**
 * A browser ticks again what was ticked here before, when somebody goes back or opens a closed tab again: that may be the next learner. It asks for this
 * when it leaves the document; HTML has the attribute for fields to write in alone, so that it is set here.
 */
export function tickNothingAgain(boxes: readonly Element[]): void {
  for (const box of boxes as HTMLInputElement[]) box.autocomplete = 'off';
}
