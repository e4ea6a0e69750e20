import { fillProgress } from '../components/progress/progress';
import { isAchieved } from '../course/ending';
import { pagesSeen } from '../course/navigation';
import type { Standing } from '../course/rules';
import { standings } from '../course/standings';
import { standingView } from './ending';
import { outcomeNow } from './outcome-now';
import type { Player } from './player';

/** Says, rule by rule, what is complete and what is still to do. */
export function showProgress(player: Player, root: HTMLElement): void {
  const { course, store, words } = player;
  const { learner } = store;
  const all = [
    ...standings(course, course.completion, learner, 'completion'),
    ...(course.success ? standings(course, course.success, learner, 'success') : []),
  ];
  fillProgress(root, {
    read: words('page.progress', pagesSeen(course, learner), course.pages.length),
    standing: standingView(player),
    isAchieved: isAchieved(outcomeNow(player)),
    rules: new Map(all.map(([place, how]) => [place, { state: inWords(how, words), isOpen: how === 'open' }])),
    seen: learner.seen,
  });
}

function inWords(how: Standing, words: Player['words']): string {
  if (how === 'holds') return words('progress.done');
  return words(how === 'open' ? 'progress.to-do' : 'progress.impossible');
}
