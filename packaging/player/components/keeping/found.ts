import { find, focusOn, make, makeButton, show } from '../dom';
import type { WordKey, Words } from '../words';

export interface FoundEvents {
  shown(): void;
  deleted(): void;
}

/** Says before the notes of a page that there are notes in this browser that may be somebody else's, without a word of them, and lets the learner choose. */
export class NotesFound {
  private readonly box: HTMLElement;
  private readonly text = make('p', '');
  private readonly actions = make('p', 'actions');

  constructor(
    private readonly statement: HTMLElement,
    private readonly words: Words,
    private readonly events: FoundEvents,
  ) {
    this.box = make('div', 'notes-found', this.text, this.actions);
    this.box.setAttribute('role', 'group');
    this.box.hidden = true;
    this.box.tabIndex = -1;
    statement.parentElement!.before(this.box);
  }

  show(isFound: boolean): void {
    if (isFound === !this.box.hidden) return;
    show(this.box, isFound);
    this.offer();
  }

  private offer(): void {
    this.say('keeping.found', [
      ['keeping.found-show', () => this.decide(this.events.shown)],
      ['keeping.found-delete', () => this.ask()],
    ]);
  }

  private ask(): void {
    this.say('keeping.found-question', [
      ['keeping.found-for-good', () => this.decide(this.events.deleted)],
      ['keeping.found-leave', () => this.back()],
    ]);
    focusOn(this.box);
  }

  private back(): void {
    this.offer();
    focusOn(this.box);
  }

  /** The buttons go with the question: the learner is led to what stood behind it. */
  private decide(event: () => void): void {
    event();
    const page = this.statement.closest<HTMLElement>('[data-notes], [data-page]') ?? document.body;
    focusOn(page.querySelector<HTMLElement>('[data-note]') ?? find(page, '[data-notes-title]'));
  }

  private say(text: WordKey, actions: readonly (readonly [WordKey, () => void])[]): void {
    this.text.textContent = this.words(text);
    this.box.setAttribute('aria-label', this.text.textContent);
    this.actions.replaceChildren(...actions.map(([label, act]) => makeButton(this.words(label), 'ds_button ds_button--secondary ds_button--small', act)));
  }
}
