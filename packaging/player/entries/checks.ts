import { CheckComponent, showMastery, type CheckView } from '../components/check/check';
import type { QuestionComponent } from '../components/question/question';
import type { Words } from '../components/words';
import { attemptsLeft, objectiveShares, start, submit, unanswered } from '../course/check';
import { drawn } from '../course/draw';
import { isAchieved } from '../course/ending';
import { checkOf } from '../course/learner';
import { outcomeOf } from '../course/outcome';
import { perCent } from '../course/scoring';
import type { Check, Course, Learner } from '../course/types';
import type { Player } from './player';

type Questions = ReadonlyMap<string, QuestionComponent>;

const wired = new WeakSet<Player>();

/** Brings every knowledge check of the document to life, once. Until then the style sheet hides what a check shows only by and by. */
export function wireChecks(player: Player): void {
  if (wired.has(player)) return;
  wired.add(player);
  for (const check of player.course.checks) {
    const root = document.querySelector<HTMLElement>(`[data-check="${check.id}"]`);
    if (!root) continue;
    wireCheck(player, check, player.questions, root);
    root.classList.add('is-live');
  }
}

function wireCheck(player: Player, check: Check, questions: Questions, root: HTMLElement): void {
  const { course, session, store, words } = player;
  if (session.mastery !== undefined && check.mastery !== undefined) showMastery(root, check.mastery);
  const shown = new CheckComponent(root, {
    started() {
      store.update((learner) => start(check, learner));
      shown.focusQuestions();
    },
    finished() {
      const missing = unanswered(course, check, store.learner);
      for (const id of missing) questions.get(id)?.askForAnswer();
      shown.showMissing(words('check.missing'), missing.map((id) => missingAnswer(drawn(check, store.learner), id, questions, words)));
      if (missing.length > 0) return;
      store.update((learner) => submit(course, check, learner));
      shown.focusResult();
    },
  });
  store.watch(
    (learner) => drawn(check, learner),
    (ids) => shown.arrange(ids, (number, count) => words('check.question-number', number, count)),
  );
  store.watch(
    (learner) => viewOf(course, check, learner, words),
    (view) => shown.show(view),
  );
}

const missingAnswer = (asked: readonly string[], id: string, questions: Questions, words: Words) => ({
  label: words('check.missing-question', asked.indexOf(id) + 1),
  href: `#question_${id}`,
  focus: () => questions.get(id)?.focus(),
});

export function viewOf(course: Course, check: Check, learner: Learner, words: Words): CheckView {
  const { phase, taken, last, passed } = checkOf(learner, check.id);
  const label = words(taken > 0 ? 'check.again' : 'check.start');
  const isOver = phase === 'submitted' && check.mastery !== undefined;
  return {
    isPassed: passed,
    isAchieved: isOver && passed && isAchieved(outcomeOf(course, learner)),
    phase,
    startLabel: attemptsLeft(check, learner) > 0 ? label : null,
    result: phase === 'submitted' ? words('check.result', last) : null,
    remarks: taken > 0 ? remarksOn(check, learner, words) : [],
    objectives: phase === 'submitted' ? objectivesOf(course, check, learner, words) : new Map(),
  };
}

const objectivesOf = (course: Course, check: Check, learner: Learner, words: Words): ReadonlyMap<string, string> =>
  new Map([...objectiveShares(course, check, learner)].map(([id, share]) => [id, words('check.objective', perCent(share))]));

/** Passed or not, the best result, and how often it can still be taken. */
function remarksOn(check: Check, learner: Learner, words: Words): string[] {
  const { best, last, taken, phase } = checkOf(learner, check.id);
  const standing = phase === 'submitted' ? [verdict(check, learner, words)] : [];
  const record = taken > 1 || best > last ? [words('check.best', best)] : [];
  return [...standing, ...record, ...attempts(check, learner, words)].filter((remark) => remark !== null);
}

function verdict(check: Check, learner: Learner, words: Words): string | null {
  const { last, passed } = checkOf(learner, check.id);
  if (check.mastery === undefined) return null;
  if (last >= check.mastery) return words('check.passed');
  return passed ? words('check.passed-before') : words('check.failed', check.mastery);
}

function attempts(check: Check, learner: Learner, words: Words): string[] {
  if (check.attempts === undefined) return [];
  const left = attemptsLeft(check, learner);
  return [left === 0 ? words('check.attempts-none') : words('check.attempts', left)];
}
