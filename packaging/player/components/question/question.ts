import { find, findAll, focusOn, make, onClick, show, textOf } from '../dom';
import type { Words } from '../words';
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
      if (this.feedback.dataset['verdict'] === 'missing') this.showJudgement(null);
      events.changed(input.response());
    });
  }

  show(view: QuestionView): void {
    this.isLocked = view.isLocked;
    this.input.fill(view.response);
    this.input.lock(view.isLocked);
    show(this.checkButton, view.canCheck);
    this.checkButton.setAttribute('aria-disabled', String(view.isLocked));
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

  /** The button keeps the focus; what it brought is announced, and stands right after it. */
  private check(): void {
    if (this.isLocked) return;
    const missing = this.input.missing();
    if (missing !== null) this.say(this.words(missing));
    else this.events.checked(this.input.response());
    this.announceFeedback();
  }

  private announceFeedback(): void {
    this.announce([...this.feedback.children].map(textOf).join(' '));
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

  private say(message: string): void {
    this.feedback.replaceChildren(make('p', 'ds_question__error-message', message));
    this.feedback.dataset['verdict'] = 'missing';
    show(this.feedback, true);
  }
}
