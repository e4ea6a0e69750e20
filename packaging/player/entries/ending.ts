import { find, textOf } from '../components/dom';
import type { StandingView } from '../components/progress/standing';
import type { WordKey } from '../components/words';
import { endingOf, type Ending } from '../course/ending';
import { unpassed, type Unpassed } from '../course/unpassed';
import { outcomeNow } from './outcome-now';
import type { Player } from './player';

const sayings: Readonly<Record<Ending, WordKey>> = {
  open: 'progress.not-completed',
  'to-pass': 'progress.to-pass',
  'not-passed': 'progress.not-passed',
  completed: 'notice.completed',
  passed: 'notice.passed',
};

/** Puts into words how the module stands, and what is missing where only a pass is. */
export function standingView(player: Player): StandingView {
  const { course, store, words } = player;
  const ending = endingOf(outcomeNow(player));
  const missing = ending === 'to-pass' || ending === 'not-passed' ? unpassed(course, store.learner) : [];
  const next = missing.find(({ isOpen }) => isOpen);
  return {
    standing: words(sayings[ending]),
    lacking: missing.map((one) => inWords(one, words)),
    goOn: next ? { label: words(next.best === null ? 'check.start' : 'check.again'), href: `#check_${next.check}` } : null,
  };
}

function inWords({ check, best, mastery }: Unpassed, words: Player['words']): string {
  const title = textOf(find(document, `[data-check="${check}"] h2`));
  return best === null ? words('ending.untaken', title, mastery) : words('ending.result', title, best, mastery);
}
