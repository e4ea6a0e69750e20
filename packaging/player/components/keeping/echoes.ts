import { findAll } from '../dom';
import { inWords } from './controls';

/** Places that show again, in words, what was noted elsewhere: `data-echo` is the note's key, `data-nothing` what to say where there is none. */
export class NoteEchoes {
  readonly keys: readonly string[];

  private readonly places: readonly HTMLElement[];

  constructor(root: ParentNode) {
    this.places = findAll(root, '[data-echo]');
    this.keys = this.places.map(keyOf);
  }

  show(read: (key: string) => string, language: string): void {
    for (const place of this.places) {
      const text = inWords(keyOf(place), read(keyOf(place)), language);
      place.textContent = text || place.dataset['nothing']!;
      place.classList.toggle('is-nothing', text === '');
    }
  }
}

const keyOf = (place: HTMLElement): string => place.dataset['echo']!;
