import { find, findAll } from '../dom';
import type { AnswerInput } from '../question/input';
import { markLabel } from '../question/mark';
import type { WordKey } from '../words';

interface Item {
  readonly id: string;
  readonly label: HTMLElement;
  readonly list: HTMLSelectElement;
}

/** A list of targets at each item. What a browser brings for that works with a keyboard, a finger and a screen reader alike. */
export class PairInput implements AnswerInput {
  private readonly items: readonly Item[];

  constructor(private readonly root: HTMLElement) {
    this.items = findAll(root, '[data-item]').map((item) => ({
      id: item.dataset['item']!,
      label: find(item, 'label'),
      list: find(item, 'select') as HTMLSelectElement,
    }));
  }

  response(): string[] {
    return this.items.filter(({ list }) => list.value !== '').map(({ id, list }) => `${id}>${list.value}`);
  }

  fill(response: readonly string[]): void {
    const targets = new Map(response.map((pair) => pair.split('>') as [string, string]));
    for (const { id, list } of this.items) list.value = targets.get(id) ?? '';
  }

  missing(): WordKey | null {
    return this.firstEmpty() ? 'question.place-first' : null;
  }

  lock(isLocked: boolean): void {
    for (const { list } of this.items) list.disabled = isLocked;
  }

  focus(): void {
    (this.firstEmpty() ?? this.items[0])?.list.focus();
  }

  onChange(handle: () => void): void {
    for (const { list } of this.items) list.addEventListener('change', handle);
  }

  mark(words: ReadonlyMap<string, string>): void {
    for (const { id, label } of this.items) markLabel(label, words.get(id));
  }

  arrange(ids: readonly string[]): void {
    for (const { list } of this.items) list.append(...ids.flatMap((id) => [...list.options].filter((option) => option.value === id)));
    this.root.querySelector('[data-targets]')?.append(...ids.map((id) => find(this.root, `[data-target="${id}"]`)));
  }

  private firstEmpty(): Item | undefined {
    return this.items.find(({ list }) => list.value === '');
  }
}
