import { find, focusOn, onClick, show } from '../dom';

export interface ToolEvents {
  downloaded(): void;
  printed(): void;
  erased(): void;
}

/** The buttons below private notes, which take them away, print them, and erase them for good. */
export class NoteTools {
  private readonly question: HTMLElement;
  private readonly eraseButton: HTMLElement;

  constructor(root: HTMLElement, events: ToolEvents) {
    this.question = find(root, '[data-erasing]');
    onClick(root, 'download-notes', () => events.downloaded());
    onClick(root, 'print-page', () => events.printed());
    this.eraseButton = onClick(root, 'erase-notes', () => this.ask(true));
    onClick(root, 'leave-notes', () => this.ask(false));
    onClick(root, 'erase-for-good', () => {
      events.erased();
      this.ask(false);
    });
  }

  private ask(isAsking: boolean): void {
    show(this.question, isAsking);
    show(this.eraseButton, !isAsking);
    focusOn(isAsking ? this.question : this.eraseButton);
  }
}
