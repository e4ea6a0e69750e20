import { fillProgress } from '../components/progress/progress';
import { pagesSeen } from '../course/navigation';
import type { Standing } from '../course/rules';
import { standings } from '../course/standings';
import type { Player } from './player';

/** Says, rule by rule, what is complete and what is still to do. */
export function showProgress({ course, store, words }: Player, root: HTMLElement): void {
  const { learner } = store;
  const all = [
    ...standings(course, course.completion, learner, 'completion'),
    ...(course.success ? standings(course, course.success, learner, 'success') : []),
  ];
  fillProgress(root, {
    read: words('page.progress', pagesSeen(course, learner), course.pages.length),
    standing: words(learner.completed ? 'notice.completed' : 'progress.not-completed'),
    isCompleted: learner.completed,
    rules: new Map(all.map(([place, how]) => [place, { state: inWords(how, words), isOpen: how === 'open' }])),
    seen: learner.seen,
  });
}

function inWords(how: Standing, words: Player['words']): string {
  if (how === 'holds') return words('progress.done');
  return words(how === 'open' ? 'progress.to-do' : 'progress.impossible');
}
