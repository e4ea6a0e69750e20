import { find, findAll, textOf } from '../dom';
import type { AnswerInput, InputTools } from '../question/input';
import type { WordKey } from '../words';

/** A list whose items are moved up and down by buttons. It has an order from the start, which is never the right one. */
export class OrderInput implements AnswerInput {
  private readonly list: HTMLElement;
  private start: readonly string[] = [];
  private isLocked = false;
  private changed = (): void => undefined;

  constructor(
    root: HTMLElement,
    private readonly tools: InputTools,
  ) {
    this.list = find(root, '[data-order]');
    for (const button of this.buttons()) button.addEventListener('click', () => this.press(button));
  }

  response(): string[] {
    return this.items().map((item) => item.dataset['item']!);
  }

  fill(response: readonly string[]): void {
    this.put(response.length > 0 ? response : this.start);
  }

  missing(): WordKey | null {
    return null;
  }

  lock(isLocked: boolean): void {
    this.isLocked = isLocked;
    this.showEnds();
  }

  focus(): void {
    this.buttons().find((button) => button.getAttribute('aria-disabled') !== 'true')?.focus();
  }

  onChange(handle: () => void): void {
    this.changed = handle;
  }

  /** No item is right or wrong by itself: what counts is what comes before what. */
  mark(): void {}

  arrange(ids: readonly string[]): void {
    this.start = ids;
    this.put(ids);
  }

  private press(button: HTMLElement): void {
    if (this.isLocked) return;
    const item = button.closest('li')!;
    const isMoved = button.dataset['move'] === 'up' ? moveUp(item) : moveDown(item);
    if (isMoved) this.changed();
    this.showEnds();
    this.tools.announce(this.placeOf(item));
  }

  private placeOf(item: HTMLElement): string {
    const items = this.items();
    return this.tools.words('ordering.moved', textOf(find(item, '[data-item-text]')), items.indexOf(item) + 1, items.length);
  }

  private put(ids: readonly string[]): void {
    if (ids.join() !== this.response().join()) {
      this.list.append(...ids.flatMap((id) => this.items().filter((item) => item.dataset['item'] === id)));
    }
    this.showEnds();
  }

  /** The first can not go up, the last not down. Their buttons keep the focus all the same. */
  private showEnds(): void {
    const items = this.items();
    items.forEach((item, index) => {
      setDisabled(find(item, '[data-move="up"]'), this.isLocked || index === 0);
      setDisabled(find(item, '[data-move="down"]'), this.isLocked || index === items.length - 1);
    });
  }

  private items(): HTMLElement[] {
    return findAll(this.list, '[data-item]');
  }

  private buttons(): HTMLElement[] {
    return findAll(this.list, '[data-move]');
  }
}

const setDisabled = (button: HTMLElement, isDisabled: boolean): void => button.setAttribute('aria-disabled', String(isDisabled));

/** The neighbour is what moves in the document, so that the button pressed keeps the focus. */
function moveUp(item: HTMLElement): boolean {
  const neighbour = item.previousElementSibling;
  if (neighbour) item.after(neighbour);
  return neighbour !== null;
}

function moveDown(item: HTMLElement): boolean {
  const neighbour = item.nextElementSibling;
  if (neighbour) item.before(neighbour);
  return neighbour !== null;
}
