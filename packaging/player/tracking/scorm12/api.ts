type Method =
  | 'LMSInitialize'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSFinish'
  | 'LMSGetLastError';

type RunTime = Readonly<Record<Method, (...args: string[]) => unknown>>;

/**
 * The SCORM 1.2 API as platforms really offer it. Nothing here throws, whatever the platform does (R14). Every argument is a string,
 * and the one of LMSInitialize, LMSCommit and LMSFinish is "" (R13).
 */
export class Scorm12Api {
  /** Code of the last call that failed; "0" before. */
  lastError = '0';

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
    const value = this.call('LMSGetValue', element);
    if (value === null || value === undefined || value === '') this.rememberError();
    return String(value ?? '');
  }

  set(element: string, value: string): boolean {
    return this.succeeds('LMSSetValue', element, value);
  }

  /**
   * Sets an element that a platform may lack. Once refused, whatever the reason, it is left alone for the rest of the session: ESR
   * answers 401 to score.min and score.max, and would at every save (R14).
   */
  setOptional(element: string, value: string): void {
    if (this.dropped.has(element)) return;
    if (!this.set(element, value)) this.dropped.add(element);
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
    const isDone = result === 'true' || result === '1';
    if (!isDone) this.rememberError();
    return isDone;
  }

  private rememberError(): void {
    this.lastError = String(this.call('LMSGetLastError') ?? '0');
  }

  private call(method: Method, ...args: string[]): unknown {
    try {
      return this.runTime[method](...args);
    } catch {
      return undefined;
    }
  }
}
