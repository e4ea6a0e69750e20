import { find, findAll, tickNothingAgain } from '../dom';
import type { WordKey } from '../words';
import type { AnswerInput } from './input';
import { markLabel } from './mark';

/** Radio buttons or checkboxes, one an option. */
export class OptionInput implements AnswerInput {
  protected readonly inputs: readonly HTMLInputElement[];

  constructor(private readonly root: HTMLElement) {
    this.inputs = findAll(root, 'fieldset input') as HTMLInputElement[];
    tickNothingAgain(this.inputs);
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
    for (const input of this.inputs) markLabel(find(this.root, `label[for="${input.id}"]`), words.get(input.value));
  }

  missing(): WordKey | null {
    return this.response().length === 0 ? 'question.choose-first' : null;
  }

  /** Words to pick stand in their text, and stay there. */
  arrange(ids: readonly string[]): void {
    const options = ids.flatMap((id) => findAll(this.root, `[data-option="${id}"]`));
    options[0]?.parentElement?.append(...options);
  }
}
