import { copyOf, find, findAll, make } from '../dom';
import type { Words } from '../words';

/** What to say of an answer. */
export interface Judgement {
  /** `given` where there is no right answer. */
  readonly verdict: 'correct' | 'partial' | 'incorrect' | 'given';
  /** Ids of the options or items whose own feedback is shown. */
  readonly taught: readonly string[];
  /** Words at each option; empty where nothing is to be given away. */
  readonly marks: ReadonlyMap<string, string>;
  /** The right answer may be given away. */
  readonly isRevealing: boolean;
  /** How often the learner may still try; null for without limit, or where it is none of this question's business. */
  readonly attemptsLeft: number | null;
}

/** The verdict in words, what each chosen option teaches, then the general feedback: all written by the author, in the page already. */
export function feedbackOn(root: HTMLElement, judgement: Judgement, words: Words): Node[] {
  const verdict = make('p', 'feedback-verdict', make('strong', '', words(`question.${judgement.verdict}`)));
  const chosen = judgement.taught.flatMap((id) => optionFeedback(root, id, judgement.taught.length > 1));
  return [
    verdict,
    ...chosen,
    ...generalFeedback(root, judgement),
    ...rightAnswer(root, judgement, words),
    ...modelAnswer(root, words),
    ...attemptsLeft(judgement, words),
  ];
}

function optionFeedback(root: HTMLElement, id: string, isNamed: boolean): Node[] {
  const answer = root.querySelector<HTMLElement>(`[data-option-answer="${id}"]`);
  const feedback = answer?.querySelector('[data-option-feedback]');
  if (!answer || !feedback) return [];
  const name = isNamed ? [make('p', 'feedback-option', ...copyOf(find(answer, '[data-option-text]')))] : [];
  return [make('div', 'prose', ...name, ' ', ...copyOf(feedback))];
}

/** The right answer in words, whole: whoever hears this does not have to go through the marks at the options. */
function rightAnswer(root: HTMLElement, { verdict, isRevealing }: Judgement, words: Words): Node[] {
  const answers = findAll(root, '[data-right-answer]');
  if (answers.length === 0 || !isRevealing || verdict === 'correct' || verdict === 'given') return [];
  return [titled(words('question.right-answer'), ...answers)];
}

/** Something to compare a text of one's own with. */
function modelAnswer(root: HTMLElement, words: Words): Node[] {
  const answer = root.querySelector('[data-model-answer]');
  return answer ? [titled(words('question.model-answer'), answer)] : [];
}

const titled = (title: string, ...answers: Element[]): HTMLElement =>
  make('div', 'prose', make('p', '', make('strong', '', title)), ...answers.flatMap((answer) => [' ', make('div', '', ...copyOf(answer))]));

/** Finds the author's text for this result on the page. After the last attempt there may be another text. */
function generalFeedback(root: HTMLElement, { verdict, attemptsLeft: left }: Judgement): Node[] {
  const given = root.querySelector(`[data-general-feedback~="${verdict}${left === 0 ? '-last' : ''}"]`);
  return given ? [make('div', 'prose', ...copyOf(given))] : [];
}

function attemptsLeft({ verdict, attemptsLeft: left }: Judgement, words: Words): Node[] {
  if (verdict === 'correct' || verdict === 'given' || left === null || left === 0) return [];
  return [make('p', 'attempts', words('question.attempts', left))];
}
