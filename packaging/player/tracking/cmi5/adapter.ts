import type { Course, Outcome } from '../../course/types';
import type { Session, Snapshot } from '../tracker';
import { XapiTracker, type XapiOptions } from '../xapi/adapter';
import type { Loaded, StateDocument } from '../xapi/state';
import { sessionExtensions, type Occasion, type Result, type Statement, type Verb } from '../xapi/statements';
import { belated, isOfSession, verbOf } from './belated';
import { defined, joined, within } from './context';
import type { Cmi5Launch } from './launch';
import type { LaunchData } from './launch-data';
import type { Visit } from './visit';

export interface Cmi5Options extends Omit<XapiOptions, 'apart'> {
  readonly launch: Cmi5Launch;
  readonly data: LaunchData;
  readonly visit: Visit;
}

/** The verbs by which the LMS judges, where they are about the module itself (cmi5, section 9.3). */
const definedVerbs: readonly string[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

/** cmi5 behind the tracking port: xAPI, with the LMS's context in each statement and its rules of order. */
export class Cmi5Tracker extends XapiTracker {
  private readonly data: LaunchData;
  private readonly visit: Visit;
  private readonly module: string;
  private isOpen = false;

  constructor({ data, visit, ...options }: Cmi5Options) {
    // Of another registration nothing may be said here; nor in Browse and Review of what was done when it counted.
    super({ ...options, apart: `${options.launch.registration}\n${data.mode}` });
    const ours = sessionExtensions(data.session, options.activities.profile, options.launch.registration);
    this.data = { ...data, template: joined({ extensions: ours }, data.template) };
    this.visit = visit;
    this.module = options.launch.activity;
  }

  override async start(course: Course, elapsed?: number): Promise<Session> {
    const session = await super.start(course, elapsed);
    if (!session.recording) return session;
    const { mode, mastery, returnTo } = this.data;
    return {
      ...session,
      mode,
      recording: !this.isQuiet,
      ...(mastery === null ? {} : { mastery: Math.round(mastery * 1e4) / 100 }),
      ...(returnTo === null ? {} : { returnTo }),
    };
  }

  override save(snapshot: Snapshot): Promise<boolean> {
    return this.isQuiet ? this.sender.send() : super.save(snapshot);
  }

  override async finish(snapshot: Snapshot): Promise<boolean> {
    if (!this.isOpen) return false;
    this.isOpen = false;
    this.visit.end();
    if (!this.isQuiet) return super.finish(snapshot);
    this.end({}, false);
    return this.sender.leave();
  }

  /** Without knowing what was said before in this registration nothing can be said: some of it only once (9.3). */
  protected override isEnough({ is }: Loaded): boolean {
    return is === 'found' || is === 'none';
  }

  /** Initialized goes alone, and nothing before the store has it (9.3): an LMS may judge each statement by what came in earlier requests. */
  protected override goesFirst(json: string): boolean {
    if (!json.includes('/initialized"')) return false;
    const statement = JSON.parse(json) as Statement;
    return verbOf(statement) === 'initialized' && isOfSession(statement, this.data.session);
  }

  protected override open(loaded: Loaded): void {
    this.isOpen = true;
    if (!this.visit.hasBegun) {
      this.visit.begin();
      super.open(this.isQuiet ? { is: 'none' } : loaded);
    }
    this.takeUp(loaded.is === 'found' ? loaded.stored : null);
  }

  protected override sessionOf(): string {
    return this.data.session;
  }

  protected override statement(occasion: Occasion, verb: Verb, key: string, result?: Result): Statement {
    const statement = within(this.data.template, super.statement(occasion, verb, key, result));
    return key === this.whole && definedVerbs.includes(verb) ? defined(this.data, statement) : statement;
  }

  /** The LMS's own pass mark decides (9.3.4, 9.3.5), and of passed and failed a session has one at most (9.3). */
  protected override judge(outcome: Outcome): void {
    const before = this.success;
    super.judge({ ...outcome, success: this.visit.isJudged ? 'unknown' : this.verdictOn(outcome) });
    if (this.success !== before) this.visit.judge();
  }

  private verdictOn({ success, score }: Outcome): Outcome['success'] {
    const { mastery } = this.data;
    if (mastery === null || score === null || success === 'none') return success;
    if (score / 100 >= mastery) return 'passed';
    return success === 'unknown' ? 'unknown' : 'failed';
  }

  /** Brings what earlier sessions could not deliver into this one. */
  private takeUp(stored: StateDocument | null): void {
    for (const { key, json } of this.queue.waiting()) {
      const statement = JSON.parse(json) as Statement;
      if (isOfSession(statement, this.data.session)) continue;
      const again = belated(statement, { template: this.data.template, time: this.now(), module: this.module, stored });
      // It is there again before it is gone: a tab may be closed in between.
      if (again === null || this.takeUpOne(again, key) !== key) this.queue.remove(key);
    }
  }

  private takeUpOne(statement: Statement, before: string): string {
    if (statement.object.id === this.module && ['passed', 'failed'].includes(verbOf(statement))) this.visit.judge();
    return this.queue.add(statement, before);
  }

  private get isQuiet(): boolean {
    return this.data.mode !== 'normal';
  }
}
