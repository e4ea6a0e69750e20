import type { WordKey, Words } from '../words';

/** How a learner gives an answer; each kind of question brings one. */
export interface AnswerInput {
  /** The answer as it stands; empty while there is none. */
  response(): string[];
  /** Shows an answer, or none. */
  fill(response: readonly string[]): void;
  /** Key of the words that ask for what is still missing; null when the answer is complete. */
  missing(): WordKey | null;
  lock(isLocked: boolean): void;
  focus(): void;
  /** Calls back on every change. */
  onChange(handle: () => void): void;
  /** Says in words at each option or item how it did; with nothing, takes the words away. */
  mark(words: ReadonlyMap<string, string>): void;
  /** Puts options, items or targets in this order; called once, before anything is shown. */
  arrange(ids: readonly string[]): void;
}

/** What an input may ask of the rest of the player. */
export interface InputTools {
  readonly words: Words;
  /** Says something to those who do not see it change. */
  readonly announce: (text: string) => void;
  /** A number as it is kept, with a point, from one with this decimal mark; null for what is none. */
  readonly toNumber: (text: string, mark: '.' | ',') => string | null;
}
