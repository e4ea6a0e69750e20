/** What a version of SCORM calls the functions of its API. */
export interface Dialect {
  readonly start: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly end: string;
  readonly error: string;
  /** Errors by which a platform says that it lacks an element, or takes no such value. Others may pass. */
  readonly lasting: RegExp;
}

/**
 * The API of SCORM as platforms really offer it. Nothing here throws, whatever the platform does (R14). Every argument is a string, and the one
 * with which a session is started, committed and ended is "" (R13). Elements are named as below `cmi.`, and those below
 * `adl.` with that.
 */
export class ScormApi {
  private readonly dropped = new Set<string>();

  constructor(
    private readonly runTime: object,
    private readonly dialect: Dialect,
  ) {}

  initialize(): boolean {
    return this.succeeds(this.dialect.start, '');
  }

  /** The value of an element; empty when the platform has none or fails. */
  get(element: string): string {
    return meant(this.call(this.dialect.get, `cmi.${element}`));
  }

  /** The value as a number; NaN when it is none. */
  number(element: string): number {
    return Number.parseFloat(this.get(element));
  }

  set(element: string, value: string): boolean {
    return this.succeeds(this.dialect.set, element.startsWith('adl.') ? element : `cmi.${element}`, value);
  }

  /**
   * Sets an element that a platform may lack. Once it says that it does, the element is left alone for the rest of the session: ESR answers
   * 401 to score.min and score.max, and would at every save (R14). What holds for one record of a list holds for all.
   * False when trying again may help.
   */
  setOptional(element: string, value: string): boolean {
    const kind = element.replace(/\.\d+/g, '');
    if (this.dropped.has(kind) || this.set(element, value)) return true;
    if (this.dialect.lasting.test(meant(this.call(this.dialect.error)))) this.dropped.add(kind);
    return this.dropped.has(kind);
  }

  commit(): boolean {
    return this.succeeds(this.dialect.commit, '');
  }

  finish(): boolean {
    return this.succeeds(this.dialect.end, '');
  }

  /** The standard says "true"; the Learning Hub says true; others 1 (R13). */
  private succeeds(method: string, ...args: string[]): boolean {
    return ['true', '1'].includes(meant(this.call(method, ...args)).toLowerCase());
  }

  /** What it answers, as a text; empty where it fails, or answers what cannot be one. */
  private call(method: string, ...args: string[]): string {
    try {
      return String((this.runTime as Record<string, (...args: string[]) => unknown>)[method]!(...args) ?? '');
    } catch {
      return '';
    }
  }
}

/** Home-made platforms put blanks and line ends round a value, and say "null" or "undefined" where they have none (R51). */
const meant = (value: string): string => value.trim().replace(/^(?:null|undefined)$/, '');
