import { find, findAll, focusOn, make, onClick, show, textOf } from '../dom';
import type { WordKey, Words } from '../words';
import { tie } from './errors';
import { feedbackOn, type Judgement } from './feedback';
import type { AnswerInput } from './input';

/** How a question is to look now. */
export interface QuestionView {
  readonly response: readonly string[];
  readonly isLocked: boolean;
  /** Shows the button that checks this one answer. */
  readonly canCheck: boolean;
  readonly canTryAgain: boolean;
  readonly canShowAnswer: boolean;
  /** What to say of the answer; null while it is not checked. */
  readonly judgement: Judgement | null;
}

export interface QuestionEvents {
  changed(response: readonly string[]): void;
  checked(response: readonly string[]): void;
  triedAgain(): void;
  askedForAnswer(): void;
}

/** The frame that every kind of question shares: buttons, feedback, attempts. */
export class QuestionComponent {
  private readonly checkButton: HTMLElement;
  private readonly tryButton: HTMLElement;
  private readonly answerButtons: readonly HTMLElement[];
  private readonly feedback: HTMLElement;
  private readonly error = make('p', 'ds_question__error-message');
  private isLocked = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly input: AnswerInput,
    private readonly words: Words,
    private readonly announce: (text: string) => void,
    private readonly events: QuestionEvents,
  ) {
    this.feedback = find(root, '[data-feedback]');
    this.checkButton = onClick(root, 'check-answer', () => this.check());
    this.tryButton = onClick(root, 'try-again', () => this.tryAgain());
    this.answerButtons = findAll(root, '[data-action="show-answer"]');
    for (const button of this.answerButtons) button.addEventListener('click', () => this.showAnswer());
    input.onChange(() => {
      this.say(null);
      events.changed(input.response());
    });
  }

  show(view: QuestionView): void {
    this.say(null);
    this.isLocked = view.isLocked;
    this.input.fill(view.response);
    this.input.lock(view.isLocked);
    show(this.checkButton, view.canCheck && !view.isLocked);
    show(this.tryButton, view.canTryAgain);
    for (const button of this.answerButtons) show(button, view.canShowAnswer);
    this.showJudgement(view.judgement);
  }

  /** Points out that an answer is still wanted; the next change takes that away. */
  askForAnswer(): void {
    this.say(this.words(this.input.missing() ?? (this.checkButton.hidden ? 'check.needs-answer' : 'question.check-first')));
  }

  focus(): void {
    this.input.focus();
  }

  private showJudgement(judgement: Judgement | null): void {
    this.input.mark(judgement?.marks ?? new Map());
    show(this.feedback, judgement !== null);
    this.feedback.replaceChildren(...(judgement ? feedbackOn(this.root, judgement, this.words) : []));
    this.feedback.dataset['verdict'] = judgement?.verdict ?? '';
  }

  /** The button goes, since nothing more can be checked, and the focus with it to the verdict; all that it brought is announced. */
  private check(): void {
    if (this.isLocked) return;
    const missing = this.input.missing();
    if (missing !== null) return this.ask(missing);
    this.events.checked(this.input.response());
    this.announceFeedback();
    // The button may be gone.
    if (this.checkButton.hidden && !this.feedback.hidden) focusOn(this.feedback.firstElementChild as HTMLElement);
  }

  private ask(missing: WordKey): void {
    this.say(this.words(missing));
    this.announce(this.words(missing));
    this.input.focus();
  }

  private announceFeedback(): void {
    this.announce([...this.feedback.children].map(textOf).map(asSentence).join(' '));
  }

  /** The button goes, and the focus with it to what it brought. */
  private showAnswer(): void {
    this.events.askedForAnswer();
    this.announceFeedback();
    focusOn(this.feedback);
  }

  private tryAgain(): void {
    this.events.triedAgain();
    this.input.focus();
  }

  /** Above the fields, and tied to them. */
  private say(message: string | null): void {
    if (message === null && this.error.textContent === '') return;
    this.error.textContent = message;
    this.error.id = `error_${this.root.dataset['question']}`;
    const group = find(this.root, 'fieldset');
    if (message === null) this.error.remove();
    else find(group, 'legend').after(this.error);
    tie(group, this.error, message !== null);
  }
}

/** A screen reader runs on where nothing ends a sentence. */
const asSentence = (text: string): string => (/[\p{L}\p{N})”’"]$/u.test(text) ? `${text}.` : text);
