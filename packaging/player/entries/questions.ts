import type { Judgement } from '../components/question/feedback';
import { inputFor } from '../components/question/inputs';
import { QuestionComponent, type QuestionEvents, type QuestionView } from '../components/question/question';
import type { Words } from '../components/words';
import { mayReveal } from '../course/check';
import { orderOf } from '../course/draw';
import { keptNumber } from '../course/kinds/numeric';
import { answerOf, checkOf } from '../course/learner';
import { marksOn, taughtBy } from '../course/marks';
import { answer, canTryAgain, giveUp, givenUp, judge, pick, toTryAgain } from '../course/question';
import { verdictOf } from '../course/scoring';
import type { Answer, Check, Learner, Question } from '../course/types';
import type { Player } from './player';

/** Brings every question of the document to life, those in the flow of a page and those of a check. */
export function wireQuestions(player: Player): void {
  for (const question of player.course.questions) {
    const root = document.querySelector<HTMLElement>(`[data-question="${question.id}"]`);
    if (root) player.questions.set(question.id, wireQuestion(player, question, root));
  }
}

function wireQuestion(player: Player, question: Question, root: HTMLElement): QuestionComponent {
  if (question.sensitive) return wireSensitive(player, question, root);
  const check = player.course.checks.find((one) => one.questions.includes(question.id));
  return check ? wireInCheck(player, question, check, root) : wireInPage(player, question, root);
}

function component({ store, words, shell }: Player, question: Question, root: HTMLElement, events: QuestionEvents): QuestionComponent {
  const announce = (text: string): void => shell.announce(text);
  const input = inputFor(question.kind, root, { words, announce, toNumber: keptNumber });
  input.arrange(orderOf(question, store.learner));
  return new QuestionComponent(root, input, words, announce, events);
}

/** How far an answer in the flow of a page has come: checked, or being tried again. */
export type Stage = 'checked' | 'retrying';

function wireInPage(player: Player, question: Question, root: HTMLElement): QuestionComponent {
  const { store, words } = player;
  let stage: Stage = 'checked';
  const view = (learner: Learner) => viewInPage(question, answerOf(learner, question.id), stage, words);
  const show = () => shown.show(view(store.learner));
  const shown = component(player, question, root, {
    changed: () => undefined,
    checked(response) {
      stage = 'checked';
      store.update((learner) => answer(learner, question, response));
      show();
    },
    triedAgain() {
      stage = 'retrying';
      show();
    },
    askedForAnswer: () => store.update((learner) => giveUp(learner, question)),
  });
  store.watch((learner) => answerOf(learner, question.id), show);
  return shown;
}

/** A sensitive answer lives in this page alone, in a check too, which does not count it: it reaches no store, no state and no platform (R29). */
function wireSensitive(player: Player, question: Question, root: HTMLElement): QuestionComponent {
  const none: Answer = { attempts: 0, score: 0, response: [] };
  let given = none;
  const show = (stage: Stage) => shown.show(viewInPage(question, given, stage, player.words));
  const shown = component(player, question, root, {
    changed: () => undefined,
    checked(response) {
      given = judge(question, given, response);
      show('checked');
    },
    triedAgain: () => show('retrying'),
    askedForAnswer() {
      given = givenUp(given);
      show('checked');
    },
  });
  show('checked');
  return shown;
}

function wireInCheck(player: Player, question: Question, check: Check, root: HTMLElement): QuestionComponent {
  const { store, words } = player;
  const shown = component(player, question, root, {
    changed(response) {
      if (check.feedback === 'final') store.update((learner) => pick(learner, question, response));
    },
    checked(response) {
      store.update((learner) => answer(learner, question, response));
    },
    triedAgain: () => undefined,
    askedForAnswer: () => undefined,
  });
  const select = (learner: Learner) => [answerOf(learner, question.id), checkOf(learner, check.id)];
  store.watch(select, () => shown.show(viewInCheck(question, check, store.learner, words)));
  return shown;
}

const isChecked = (given: Answer): boolean => given.attempts > 0 && given.response.length > 0;

export function viewInPage(question: Question, given: Answer, stage: Stage, words: Words): QuestionView {
  const isRetrying = stage === 'retrying';
  const isJudged = isChecked(given) && !isRetrying;
  const more = canTryAgain(question, given);
  const left = question.attempts === undefined ? null : question.attempts - given.attempts;
  return {
    response: isRetrying ? toTryAgain(question, given) : given.response,
    isLocked: isJudged,
    canCheck: true,
    canTryAgain: isJudged && more,
    canShowAnswer: isJudged && more && question.attempts === undefined,
    judgement: isJudged ? { ...judgementOn(question, given, !more, words), attemptsLeft: left } : null,
  };
}

export function viewInCheck(question: Question, check: Check, learner: Learner, words: Words): QuestionView {
  const given = answerOf(learner, question.id);
  const isSubmitted = checkOf(learner, check.id).phase === 'submitted';
  const isJudged = isChecked(given) && (isSubmitted || check.feedback === 'immediate');
  return {
    response: given.response,
    isLocked: isJudged || isSubmitted,
    canCheck: check.feedback === 'immediate' && !isSubmitted,
    canTryAgain: false,
    canShowAnswer: false,
    judgement: isJudged ? judgementOn(question, given, mayReveal(check, learner), words) : null,
  };
}

/** The verdict, and at each option in words how it did; what was missed only when it may be given away. */
function judgementOn(question: Question, given: Answer, isRevealing: boolean, words: Words): Judgement {
  const marks = [...marksOn(question, given.response, isRevealing)].map(([id, mark]) => [id, words(`question.${mark}`)] as const);
  return {
    verdict: verdictOf(question, given.score / 100),
    taught: taughtBy(question, given.response),
    marks: new Map(marks),
    isRevealing,
    attemptsLeft: null,
  };
}
