/** Time and timers as the player asks for them, so that tests need no real time. */
export interface Clock {
  /** Milliseconds from some start. */
  now(): number;
  /** What the device says that it is. It may be wrong, or jump: never to measure with. */
  date(): Date;
  /** Calls back later; the result calls it off. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** Counts time that went by. A clock that is set back while it runs takes nothing away (R20). */
export class Stopwatch {
  private last: number;

  /** @param total Milliseconds that count as gone by already. */
  constructor(
    private readonly clock: Clock,
    private total = 0,
  ) {
    this.last = clock.now();
  }

  /** Milliseconds since the start; never less than what it gave before. */
  elapsed(): number {
    const now = this.clock.now();
    this.total += Math.max(0, now - this.last);
    this.last = now;
    return this.total;
  }
}
