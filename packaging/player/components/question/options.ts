import { find, findAll, make } from '../dom';
import type { WordKey } from '../words';
import type { AnswerInput } from './input';

/** Radio buttons or checkboxes, one an option. */
export class OptionInput implements AnswerInput {
  private readonly inputs: HTMLInputElement[];

  constructor(private readonly root: HTMLElement) {
    this.inputs = findAll(root, 'fieldset input') as HTMLInputElement[];
  }

  response(): string[] {
    return this.inputs.filter((input) => input.checked).map((input) => input.value);
  }

  fill(response: readonly string[]): void {
    for (const input of this.inputs) input.checked = response.includes(input.value);
  }

  lock(isLocked: boolean): void {
    for (const input of this.inputs) input.disabled = isLocked;
  }

  focus(): void {
    (this.inputs.find((input) => input.checked) ?? this.inputs[0])?.focus();
  }

  onChange(handle: () => void): void {
    find(this.root, 'fieldset').addEventListener('change', handle);
  }

  mark(words: ReadonlyMap<string, string>): void {
    for (const input of this.inputs) {
      const label = find(this.root, `label[for="${input.id}"]`);
      label.querySelector('.option-mark')?.remove();
      const word = words.get(input.value);
      if (word !== undefined) label.append(make('strong', 'option-mark', ` (${word})`));
    }
  }

  missing(): WordKey | null {
    return this.response().length === 0 ? 'question.choose-first' : null;
  }

  arrange(ids: readonly string[]): void {
    const options = ids.flatMap((id) => findAll(this.root, `[data-option="${id}"]`));
    const place = options[0]?.parentElement;
    place?.append(...options);
  }
}
