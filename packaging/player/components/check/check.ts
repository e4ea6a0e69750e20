import { find, findAll, focusOn, make, onClick, show, textOf } from '../dom';

/** How a check is to look now. */
export interface CheckView {
  readonly phase: 'not-started' | 'in-progress' | 'submitted';
  /** Label of the button that starts an attempt; null when there is none left. */
  readonly startLabel: string | null;
  /** Heading of the result; null before the first. */
  readonly result: string | null;
  /** What to say of each objective, by id. */
  readonly objectives: ReadonlyMap<string, string>;
  readonly isPassed: boolean;
  /** With this result there is a certificate. */
  readonly isAchieved: boolean;
  /** What more there is to say of how it stands. */
  readonly remarks: readonly string[];
}

export interface MissingAnswer {
  readonly label: string;
  readonly href: string;
  readonly focus: () => void;
}

/** Says a platform's own pass mark where the author's stands. */
export function showMastery(root: HTMLElement, mastery: number): void {
  const fact = root.querySelector<HTMLElement>('[data-mastery]');
  if (fact) fact.textContent = fact.textContent!.replace(fact.dataset['mastery']!, String(mastery));
}

/** Intro, questions, result and review of a knowledge check. */
export class CheckComponent {
  private readonly startButton: HTMLElement;
  private readonly certificate: HTMLElement;
  private readonly finishButton: HTMLElement;
  private readonly errors: HTMLElement;
  private readonly result: HTMLElement;
  private readonly questions: HTMLElement;
  private readonly finish: HTMLElement;
  private readonly objectives: HTMLElement;

  constructor(root: HTMLElement, events: { started(): void; finished(): void }) {
    this.startButton = onClick(root, 'start-check', () => events.started());
    this.certificate = find(root, '[data-check-certificate]');
    this.finishButton = onClick(root, 'finish-check', () => events.finished());
    this.errors = find(root, '[data-errors]');
    this.result = find(root, '[data-result]');
    this.questions = find(root, '[data-questions]');
    this.finish = find(root, '[data-finish]');
    this.objectives = find(root, '[data-objectives]');
  }

  show(view: CheckView): void {
    show(this.startButton, view.phase !== 'in-progress' && view.startLabel !== null);
    this.startButton.textContent = view.startLabel;
    this.startButton.classList.toggle('ds_button--secondary', view.isPassed);
    show(this.certificate, view.isAchieved);
    show(this.questions, view.phase !== 'not-started');
    show(this.finishButton, view.phase === 'in-progress');
    this.showResult(view);
  }

  /** Shows the questions of an attempt in its order, numbered; the others stay away. */
  arrange(ids: readonly string[], label: (number: number, count: number) => string): void {
    const all = findAll(this.questions, '[data-asked]');
    for (const one of all) show(one, ids.includes(one.dataset['asked']!));
    ids.forEach((id, index) => {
      const one = all.find((question) => question.dataset['asked'] === id);
      if (!one) return;
      find(one, 'h3').textContent = label(index + 1, ids.length);
      this.finish.before(one);
    });
  }

  /** To the first question, once an attempt runs. */
  focusQuestions(): void {
    focusOn(find(this.questions, '[data-asked]:not([hidden]) h3'));
  }

  focusResult(): void {
    focusOn(find(this.result, 'h3'));
  }

  /** Points out what still wants an answer, with a way to each; nothing missing takes the summary away. */
  showMissing(title: string, missing: readonly MissingAnswer[]): void {
    const items = missing.map((one) => make('li', '', linkTo(one)));
    this.errors.replaceChildren(make('h3', 'ds_error-summary__title', title), make('ul', 'ds_error-summary__list', ...items));
    show(this.errors, missing.length > 0);
    if (missing.length > 0) focusOn(this.errors);
  }

  private showResult({ result, remarks, objectives }: CheckView): void {
    const heading = result === null ? [] : [make('h3', '', result)];
    const items = [...objectives].map(([id, said]) => make('li', '', `${textOf(find(this.objectives, `[data-objective="${id}"]`)).replace(/[.:;]$/, '')}: ${said}`));
    const list = items.length === 0 ? [] : [make('ul', '', ...items)];
    this.result.replaceChildren(...heading, ...remarks.map((remark) => make('p', '', remark)), ...list);
    show(this.result, heading.length + remarks.length > 0);
  }
}

function linkTo({ label, href, focus }: MissingAnswer): HTMLElement {
  const link = make('a', '', label) as HTMLAnchorElement;
  link.href = href;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    focus();
  });
  return link;
}
