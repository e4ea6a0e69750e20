import { find } from '../dom';
import type { AnswerInput, InputTools } from '../question/input';
import type { WordKey } from '../words';

/** The answer that a text is; empty for none. */
type Read = (text: string) => string[];

/** A line or an area to write in. */
class WrittenInput implements AnswerInput {
  private readonly field: HTMLInputElement | HTMLTextAreaElement;

  constructor(
    root: HTMLElement,
    private readonly read: Read,
    private readonly asking: WordKey,
    private readonly write: (kept: string) => string = (kept) => kept,
  ) {
    this.field = find(root, '[data-written]') as HTMLInputElement | HTMLTextAreaElement;
  }

  response(): string[] {
    return this.read(this.field.value);
  }

  /** What means the same stays as it was written. */
  fill(response: readonly string[]): void {
    if (response.join() !== this.response().join()) this.field.value = this.write(response[0] ?? '');
  }

  missing(): WordKey | null {
    return this.response().length === 0 ? this.asking : null;
  }

  /** Not disabled: what was written can still be read, selected and copied. */
  lock(isLocked: boolean): void {
    this.field.readOnly = isLocked;
  }

  focus(): void {
    this.field.focus();
  }

  onChange(handle: () => void): void {
    this.field.addEventListener('input', handle);
  }

  mark(): void {}

  arrange(): void {}
}

const given = (text: string | null): string[] => (text === null || text === '' ? [] : [text]);

/** A word or a few. */
export const wordsInput = (root: HTMLElement): AnswerInput =>
  new WrittenInput(root, (text) => given(text.trim()), 'question.write-first');

/** A number, written and shown again with the decimal mark of the document's language. */
export function numberInput(root: HTMLElement, toNumber: InputTools['toNumber']): AnswerInput {
  const mark = root.querySelector('[data-decimal-comma]') ? ',' : '.';
  return new WrittenInput(root, (text) => given(toNumber(text, mark)), 'question.number-first', (kept) => kept.replace('.', mark));
}

/** A text of the learner's own, kept as it was written; what there is to compare it with comes after a try. */
export const ownWordsInput = (root: HTMLElement): AnswerInput =>
  new WrittenInput(root, (text) => (text.trim() === '' ? [] : [text]), 'question.write-first');
