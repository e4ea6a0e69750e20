import { outcomeOf } from '../course/outcome';
import type { Outcome } from '../course/types';
import type { Player } from './player';

/** The outcome of the module of the document; in a menu, that of all modules of the package together. */
export const outcomeNow = ({ course, store, route }: Pick<Player, 'course' | 'store' | 'route'>): Outcome =>
  route?.isMenu ? route.outcome() : outcomeOf(course, store.learner);
