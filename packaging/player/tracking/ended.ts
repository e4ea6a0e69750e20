import type { Outcome } from '../course/types';

/** Nothing is left that could change how the module went (as `course/ending.ts` decides it for the screen). Before that no platform of SCORM is told that it is completed. */
export const hasEnded = ({ completed, success }: Outcome): boolean => completed && success !== 'unknown';
