import { hasEnded } from './ending';
import type { Outcome, Route, RouteModule } from './types';

/**
 * What the modules of a package amount to as one. It is complete when all of them have ended, so that none is closed to a learner who can still pass
 * it; passed when all are that can be passed, and failed as soon as one of them can no longer be. Its score is the mean over those that can be passed, each with the same weight: one that was not taken yet
 * counts as 0, so that the score never goes down. Progress is the mean over all.
 */
export function rollUp({ modules }: Route, outcomes: ReadonlyMap<number, Outcome>): Outcome {
  const all = modules.map((module) => asItIs(module, outcomes.get(module.key)));
  const graded = all.filter(({ success }) => success !== 'none');
  return {
    completed: all.every(hasEnded),
    success: successOf(graded),
    score: graded.some(({ score }) => score !== null) ? Math.floor(mean(graded.map(({ score }) => score ?? 0))) : null,
    progress: mean(all.map(({ completed, progress }) => (completed ? 1 : progress))),
  };
}

/** Whether a module can be passed is for this build to say, whatever an earlier one kept. */
export function asItIs({ graded }: RouteModule, kept?: Outcome): Outcome {
  const outcome = kept ?? { completed: false, success: 'unknown', score: null, progress: 0 };
  if (!graded) return { ...outcome, success: 'none' };
  return outcome.success === 'none' ? { ...outcome, success: 'unknown' } : outcome;
}

function successOf(graded: readonly Outcome[]): Outcome['success'] {
  const all = graded.map(({ success }) => success);
  if (all.length === 0) return 'none';
  if (all.includes('failed')) return 'failed';
  return all.every((success) => success === 'passed') ? 'passed' : 'unknown';
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
