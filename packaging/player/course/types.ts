/**
 * What the compiler tells the player of a module (`src/ScormBuilder/Player/PlayerCourse.cs` has the same shape), and what the
 * player knows of a learner. Plain types: the only thing that the other folders may share.
 */

export interface Course {
  readonly id: string;
  readonly version: string;
  readonly language: string;
  readonly pages: readonly string[];
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  readonly scenarios: readonly Scenario[];
  readonly completion: Rule;
  readonly success?: Rule;
  readonly state: StateLayout;
  readonly strings: Readonly<Record<string, string>>;
}

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Ids of all options. */
  readonly options: readonly string[];
  /** Ids of the right ones. */
  readonly correct: readonly string[];
  readonly points: number;
  /** How often it may be answered in the flow of a page; absent is without limit. */
  readonly attempts?: number;
  /** Its answer must reach no state and no platform (R29). */
  readonly sensitive: boolean;
}

export type QuestionKind = 'choice' | 'multiple';

export interface Check {
  readonly id: string;
  readonly questions: readonly string[];
  /** Per cent of the points that pass it; absent for practice. */
  readonly mastery?: number;
  /** How often it may be taken; absent is without limit. */
  readonly attempts?: number;
  readonly feedback: 'immediate' | 'final';
}

export interface Scenario {
  readonly id: string;
  readonly start: string;
  readonly scenes: readonly Scene[];
}

/** A scene; one without choices is an ending. */
export interface Scene {
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly to: string }[];
}

/** Exactly one member is set. */
export interface Rule {
  readonly all?: readonly Rule[];
  readonly any?: readonly Rule[];
  readonly pages?: readonly string[];
  readonly checkTaken?: string;
  readonly checkPassed?: string;
  readonly scenarioFinished?: string;
}

/** Which id takes how many bits of the state; the compiler works out every width, key and shape. */
export interface StateLayout {
  /** 24-bit mark of the content version (R23). */
  readonly fingerprint: number;
  readonly items: readonly StateItem[];
}

export interface StateItem {
  /** Kind and id, as `page/welcome`. */
  readonly id: string;
  /** 24 bits that stand for the id. */
  readonly key: number;
  /** Widths of the fields that mean the same in every build. */
  readonly stable: readonly number[];
  /** 8-bit mark of what the other fields depend on. */
  readonly shape: number;
  /** Widths of the fields that hold only while the shape is the same. */
  readonly fields: readonly number[];
}

/** All that is kept of a learner. Never changed in place: each step gives a new one. */
export interface Learner {
  /** The page now shown; null before the first. */
  readonly page: string | null;
  readonly completed: boolean;
  readonly passed: boolean;
  readonly seen: readonly string[];
  readonly questions: Readonly<Record<string, Answer>>;
  readonly checks: Readonly<Record<string, CheckRecord>>;
  readonly scenarios: Readonly<Record<string, ScenarioRecord>>;
}

/** What the learner answered to a question. With no attempts it is a choice not yet checked. */
export interface Answer {
  readonly attempts: number;
  /** How right the last attempt was, in per cent. */
  readonly score: number;
  readonly selected: readonly string[];
}

export type AttemptPhase = 'not-started' | 'in-progress' | 'submitted';

export interface CheckRecord {
  /** How often it was taken to its end. */
  readonly taken: number;
  readonly best: number;
  readonly last: number;
  readonly passed: boolean;
  readonly phase: AttemptPhase;
}

export interface ScenarioRecord {
  /** An ending was reached once; stays so for good. */
  readonly finished: boolean;
  /** The scene now shown; null before the first choice. */
  readonly scene: string | null;
  /** Choice taken in each scene. */
  readonly taken: Readonly<Record<string, string>>;
}

/** What a platform is to be told of how the module went; each adapter has its own words for it. */
export interface Outcome {
  readonly completed: boolean;
  /** `none` where the module has no success rule, and then nothing of passed or failed is ever sent. */
  readonly success: 'none' | 'unknown' | 'passed' | 'failed';
  /** 0 to 100; null where nothing graded was taken. */
  readonly score: number | null;
  /** Share of the pages seen, 0 to 1. */
  readonly progress: number;
}
