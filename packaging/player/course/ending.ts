import type { Outcome } from './types';

/**
 * What a module has come to: one decision, so that the screen and the platform never say different things of it. `to-pass`: all is done but what has
 * to be passed, and it can still be passed; `not-passed`: it no longer can; `completed`: there was nothing to pass.
 */
export type Ending = 'open' | 'to-pass' | 'not-passed' | 'completed' | 'passed';

const ofSuccess: Readonly<Record<Outcome['success'], Ending>> = { none: 'completed', unknown: 'to-pass', passed: 'passed', failed: 'not-passed' };

export const endingOf = ({ completed, success }: Pick<Outcome, 'completed' | 'success'>): Ending => (completed ? ofSuccess[success] : 'open');

/** Nothing is left that could change how it went. Only then is a platform told that it is completed, since some open what is completed for review alone. */
export const hasEnded = (outcome: Pick<Outcome, 'completed' | 'success'>): boolean => !['open', 'to-pass'].includes(endingOf(outcome));

/** The learner has completed it, and passed it where it can be passed: what a certificate and a congratulation are for. */
export const isAchieved = (outcome: Pick<Outcome, 'completed' | 'success'>): boolean => ['completed', 'passed'].includes(endingOf(outcome));
