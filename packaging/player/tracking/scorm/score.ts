/** A whole number from 0 to 100, whatever came (R21). */
export const inRange = (score: number): number => Math.max(0, Math.min(100, Math.round(score) || 0));
