import { outcomeOf } from '../course/outcome';
import type { Outcome } from '../course/types';
import type { Player } from './player';

/** What the module of the document has come to; in a menu, what all modules of the package have. */
export const outcomeNow = ({ course, store, route }: Pick<Player, 'course' | 'store' | 'route'>): Outcome =>
  route?.isMenu ? route.outcome() : outcomeOf(course, store.learner);
