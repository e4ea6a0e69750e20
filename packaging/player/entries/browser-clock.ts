import type { Clock } from '../tracking/clock';

/** The browser's own timers, and a clock that never goes backwards. */
export const browserClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
