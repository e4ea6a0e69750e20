import { find, findAll, make } from '../dom';

/** How a learner gives an answer: each kind of question brings one. */
export interface AnswerInput {
  selected(): string[];
  select(ids: readonly string[]): void;
  lock(isLocked: boolean): void;
  focus(): void;
  /** Calls back on every change. */
  onChange(handle: () => void): void;
  /** Says in words at each option how it did; with nothing, takes the words away. */
  mark(words: ReadonlyMap<string, string>): void;
}

/** Radio buttons or checkboxes, one an option. */
export class OptionInput implements AnswerInput {
  private readonly inputs: HTMLInputElement[];

  constructor(private readonly root: HTMLElement) {
    this.inputs = findAll(root, 'fieldset input') as HTMLInputElement[];
  }

  selected(): string[] {
    return this.inputs.filter((input) => input.checked).map((input) => input.value);
  }

  select(ids: readonly string[]): void {
    for (const input of this.inputs) input.checked = ids.includes(input.value);
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
}
