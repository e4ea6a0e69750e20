type Method = 'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish' | 'LMSGetLastError';

type RunTime = Readonly<Record<Method, (...args: string[]) => unknown>>;

/** Errors by which a platform says that it lacks an element, or takes no such value: 201 to 203 and 401 to 405. Others may pass. */
const lasting = /^(20|40)\d$/;

/**
 * The SCORM 1.2 API as platforms really offer it. Nothing here throws, whatever the platform does (R14). Every argument is a string,
 * and the one of LMSInitialize, LMSCommit and LMSFinish is "" (R13). Elements are named as below `cmi.`.
 */
export class Scorm12Api {
  private readonly runTime: RunTime;
  private readonly dropped = new Set<string>();

  constructor(api: object) {
    this.runTime = api as RunTime;
  }

  initialize(): boolean {
    return this.succeeds('LMSInitialize', '');
  }

  /** The value of an element; empty when the platform has none or fails. */
  get(element: string): string {
    return String(this.call('LMSGetValue', `cmi.${element}`) ?? '');
  }

  /** The value as a number; NaN when it is none. */
  number(element: string): number {
    return Number.parseFloat(this.get(element));
  }

  set(element: string, value: string): boolean {
    return this.succeeds('LMSSetValue', `cmi.${element}`, value);
  }

  /**
   * Sets an element that a platform may lack. Once it says that it does, the element is left alone for the rest of the session: ESR answers
   * 401 to score.min and score.max, and would at every save (R14). What holds for one record of a list holds for all.
   * False when trying again may help.
   */
  setOptional(element: string, value: string): boolean {
    const kind = element.replace(/\.\d+/g, '');
    if (this.dropped.has(kind) || this.set(element, value)) return true;
    if (lasting.test(String(this.call('LMSGetLastError')))) this.dropped.add(kind);
    return this.dropped.has(kind);
  }

  commit(): boolean {
    return this.succeeds('LMSCommit', '');
  }

  finish(): boolean {
    return this.succeeds('LMSFinish', '');
  }

  /** The standard says "true"; the Learning Hub says true; others 1 (R13). */
  private succeeds(method: Method, ...args: string[]): boolean {
    const result = String(this.call(method, ...args));
    return result === 'true' || result === '1';
  }

  private call(method: Method, ...args: string[]): unknown {
    try {
      return this.runTime[method](...args);
    } catch {
      return undefined;
    }
  }
}
