/**
 * What the compiler tells the player of a module (`src/ScormBuilder/Player/PlayerCourse.cs` has the same shape), and what the
 * player knows of a learner. Plain types: the only thing that the other folders may share.
 */

export interface Course {
  readonly id: string;
  /** A mark of the suite: with the id it tells the module from all others of the same origin. */
  readonly home?: string;
  readonly version: string;
  readonly language: string;
  readonly pages: readonly string[];
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  readonly scenarios: readonly Scenario[];
  readonly completion: Rule;
  readonly success?: Rule;
  /** The platform's own pass mark for the mean of the checks that success hangs on, in per cent; known only once the session has started. */
  readonly mastery?: number;
  /** `shared` where several people use a device: private notes are not kept then. */
  readonly devices?: Devices;
  /** Nobody is to learn which of several modules it is (R53): the platform is told of the whole alone. */
  readonly discreet?: boolean;
  /** What the platform is to be sent, where that is not the safe default. */
  readonly lms?: Lms;
  /** The modules with which it shares a package; absent where it has one of its own. */
  readonly route?: Route;
  /** The platform launches other modules of the package as well: leaving this one is not leaving all of them. */
  readonly oneOfSeveral?: boolean;
  readonly state: StateLayout;
  readonly strings: Readonly<Record<string, string>>;
}

/** The modules of one package: they share a session, and a menu leads to each of them. */
export interface Route {
  /** Id of the menu, which is a document as a module's are. */
  readonly id: string;
  readonly modules: readonly RouteModule[];
}

export interface RouteModule {
  readonly id: string;
  /** 24 bits that stand for the id in a state. */
  readonly key: number;
  /** What the names of its documents start with. */
  readonly stem: string;
  /** It can be passed and failed. */
  readonly graded?: boolean;
}

/** The choices of a platform's profile (`packaging/lms/`). */
export interface Lms {
  /** Which words a status takes, where not all (R19). */
  readonly status?: 'completion' | 'success';
  readonly unscored?: boolean;
  /** Answers are sent (R27). */
  readonly interactions?: boolean;
  readonly objectives?: boolean;
  /** Ids in answers of SCORM 2004 are letters, digits and underscores (R47). */
  readonly wordIds?: boolean;
}

/** On whose devices the module is taken; each learner's own where nothing is said. */
export type Devices = 'personal' | 'shared';

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Ids of all options or items. */
  readonly options: readonly string[];
  /** The full answer, where there is only one. */
  readonly correct: Response;
  /** Ids of targets or groups, where items have them. */
  readonly targets?: readonly string[];
  /** Texts that count, where one is written. */
  readonly accept?: readonly string[];
  readonly matchCase?: boolean;
  /** A slip of spelling does not matter. */
  readonly tolerant?: boolean;
  /** Most characters of a text, where one is written. */
  readonly limit?: number;
  /** The range of numbers that count, both ends included. */
  readonly from?: number;
  readonly to?: number;
  /** 0 where nothing is graded. */
  readonly points: number;
  /** Only the full answer earns points. */
  readonly fullOnly?: boolean;
  /** How often it may be answered in the flow of a page; absent is without limit. */
  readonly attempts?: number;
  /** Each learner meets the options in an order of their own. */
  readonly shuffled?: boolean;
  readonly objective?: string;
  /** Its answer must reach no state and no platform (R29). */
  readonly sensitive: boolean;
  /** How SCORM 1.2 records an answer; absent where none is sent. */
  readonly interaction?: Interaction;
}

/** A type of SCORM 1.2, with a character for each option and in a second text for each target, and right answers in the type's format. */
export interface Interaction {
  readonly type: string;
  readonly codes: readonly string[];
  readonly patterns: readonly string[];
}

export type QuestionKind =
  | 'choice'
  | 'multiple'
  | 'true-false'
  | 'scale'
  | 'matching'
  | 'sorting'
  | 'ordering'
  | 'fill-in'
  | 'numeric'
  | 'hotspot'
  | 'select-words'
  | 'free-text';

/**
 * What a learner answered, whatever the kind: ids of the options picked; ids of the items in the learner's order; `item>target` for
 * each item placed; or the one text that was written. Empty is no answer.
 */
export type Response = readonly string[];

export interface Check {
  readonly id: string;
  /** All questions that an attempt can hold, those of pools too. */
  readonly questions: readonly string[];
  /** Of each of these an attempt draws some. */
  readonly pools?: readonly { readonly draw: number; readonly questions: readonly string[] }[];
  /** Each learner meets the questions in an order of their own. */
  readonly shuffled?: boolean;
  /** Per cent of the points that pass it; absent for practice. */
  readonly mastery?: number;
  /** How often it may be taken; absent is without limit. */
  readonly attempts?: number;
  readonly feedback: 'immediate' | 'final';
}

export interface Scenario {
  readonly id: string;
  readonly start: string;
  readonly flags?: readonly string[];
  /** The most points that there are; absent where it is not scored. */
  readonly best?: number;
  readonly scenes: readonly Scene[];
}

/** What happens to the flags of a story. */
export interface FlagChange {
  readonly set?: readonly string[];
  readonly clear?: readonly string[];
}

/** A scene; one without choices is an ending. Its change is made when the learner comes to it. */
export interface Scene extends FlagChange {
  readonly id: string;
  /** When each of its additions is told. */
  readonly also?: readonly Condition[];
  readonly choices: readonly SceneChoice[];
}

export interface SceneChoice extends FlagChange {
  readonly id: string;
  readonly to: string;
  /** When it is offered; absent is always. */
  readonly if?: Condition;
  readonly points?: number;
}

/** A condition on flags: exactly one member is set. */
export interface Condition {
  readonly flag?: string;
  readonly not?: string;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
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
  /** 24 bits that stand for the module; absent where the state of a route says whose each part is. */
  readonly module?: number;
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
  /** What this learner's draws and orders come from, 1 to 2^24 - 1; 0 while nothing was drawn. */
  readonly seed: number;
  /** The language that the learner chose, where there are several; null where they chose none. */
  readonly language?: string | null;
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
  readonly response: Response;
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
  /** Flags set in this scene. */
  readonly flags: readonly string[];
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

/** Something that the learner did, for a platform that wants to know. None is ever of a sensitive question. */
export type Fact =
  | { readonly is: 'page-shown'; readonly page: string }
  /** The learner had an answer checked. The score is in per cent, and null where nothing is graded. */
  | { readonly is: 'answered'; readonly question: string; readonly response: Response; readonly score: number | null; readonly attempt: number }
  /** A choice in a scenario: neither right nor wrong (R28). */
  | { readonly is: 'chosen'; readonly scenario: string; readonly scene: string; readonly choice: string }
  /** A check was taken to its end. Scores are in per cent; mastery is null for practice. */
  /** One of several modules in a package has come to something for good, while the package as a whole may still be open. */
  | { readonly is: 'module-ended'; readonly how: 'completed' | 'passed' | 'failed'; readonly score: number | null }
  | {
      readonly is: 'check-taken';
      readonly check: string;
      readonly attempt: number;
      readonly score: number;
      readonly mastery: number | null;
      readonly objectives: readonly { readonly id: string; readonly score: number }[];
    };
