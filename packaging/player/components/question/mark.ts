import { make } from '../dom';

/** Says at a label in words how its option or item did; without words, takes them away. */
export function markLabel(label: HTMLElement, word: string | undefined): void {
  label.querySelector('.option-mark')?.remove();
  if (word !== undefined) label.append(make('strong', 'option-mark', ` (${word})`));
}
