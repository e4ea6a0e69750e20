import type { Course, Fact, Outcome } from '../../course/types';
import { Stopwatch, type Clock } from '../clock';
import type { Session, Snapshot, Tracker } from '../tracker';
import { tellsParts, wholeOf, type Activities } from './activities';
import { identityOf } from './actor';
import { Client } from './client';
import type { Launch } from './launch';
import { Queue } from './queue';
import { scaled, toldOf, type Told } from './responses';
import { Sender } from './sender';
import { durationOf, progressExtension, statementOf, type Occasion, type Result, type Statement, type Verb } from './statements';
import { StateStore, type Loaded, type StateDocument } from './state';
import { markOf, type Shelf } from './storage';
import { newId } from './uuid';

export interface XapiOptions {
  readonly launch: Launch;
  readonly activities: Activities;
  readonly clock: Clock;
  readonly shelf: Shelf;
  readonly send?: typeof fetch;
  readonly id?: () => string;
  /** What else the statements that wait are kept apart by; nothing where they may go with any launch of the learner's. */
  readonly apart?: string;
}

const notRecording: Session = { recording: false, mode: 'none', state: null, location: null };

/** xAPI 1.0.3 behind the tracking port. Every statement waits on the device until the record store has it. */
export class XapiTracker implements Tracker {
  protected readonly whole: 'route' | 'module';
  protected readonly queue: Queue;
  protected readonly sender: Sender;
  protected success: StateDocument['success'] = 'none';
  private readonly store: StateStore;
  private readonly newId: () => string;
  private stopwatch: Stopwatch;
  private occasion: Occasion | null = null;
  private course: Course | null = null;
  private completed = false;
  private said: readonly string[] = [];
  private lastTime = 0;

  constructor(protected readonly options: XapiOptions) {
    const { launch, clock, shelf, activities } = options;
    this.whole = wholeOf(activities);
    const client = new Client(launch, options.send);
    const module = launch.activity ?? activities.activities[this.whole]!.id;
    const whose = [launch.endpoint, identityOf(launch.actor), module].join('\n');
    this.store = new StateStore(client, launch, module, shelf, markOf(`${whose}\n${launch.registration}`));
    // What another registration left behind goes with this one: it belongs to the same learner at the same store.
    this.queue = new Queue(shelf, markOf(`${whose}${options.apart ?? ''}`), clock.date().getTime());
    this.sender = new Sender(client, this.queue, { actor: launch.actor, goesFirst: (json) => this.goesFirst(json) });
    this.newId = options.id ?? (() => newId());
    this.stopwatch = new Stopwatch(clock);
  }

  async start(course: Course, elapsed?: number): Promise<Session> {
    const loaded = await this.store.load();
    if (!this.isEnough(loaded)) return notRecording;
    const earlier = loaded.is === 'found' ? loaded.document : null;
    this.begin(course, earlier, elapsed);
    this.forgetParts();
    this.open(loaded, elapsed);
    void this.sender.send();
    return { recording: true, mode: 'normal', state: earlier?.state ?? null, location: earlier?.location ?? null };
  }

  tell(fact: Fact, latency?: number): void {
    if (this.course === null) return;
    const told = toldOf(fact, this.course.questions, latency === undefined ? undefined : durationOf(latency));
    if (told !== null && this.mayTell(told)) this.say(told.verb, told.key, told.result);
  }

  async save(snapshot: Snapshot): Promise<boolean> {
    if (this.occasion === null) return false;
    const [isSaved, isSent] = await Promise.all([this.store.save(this.documentOf(snapshot)), this.sender.send()]);
    return isSaved && isSent;
  }

  async finish(snapshot: Snapshot): Promise<boolean> {
    if (this.occasion === null) return false;
    const document = this.documentOf(snapshot);
    this.end(document.completed ? {} : { extensions: { [progressExtension]: Math.round(snapshot.outcome.progress * 100) } }, !document.completed);
    // Both begin at once: the document may be gone before the first is answered.
    const [isSaved, isSent] = await Promise.all([this.store.leave(document), this.sender.leave()]);
    return isSaved && isSent;
  }

  /** For the certificate page alone, which is made on the device. */
  learnerName(): string | null {
    return this.options.launch.name;
  }

  learnerId(): string {
    return identityOf(this.options.launch.actor);
  }

  /** A package for a platform that is to have no answers knows of no question; and one that tells of the whole alone, of nothing else (R53). */
  private mayTell({ key }: Told): boolean {
    return key in this.options.activities.activities;
  }

  /** What an earlier build of such a package left waiting is told no more. */
  private forgetParts(): void {
    const { activities, launch } = this.options;
    if (tellsParts(activities)) return;
    const whole = launch.activity ?? activities.activities[this.whole]!.id;
    for (const { key, json } of this.queue.waiting()) if ((JSON.parse(json) as Statement).object.id !== whole) this.queue.remove(key);
  }

  /** A store that cannot be reached now may be reached later. */
  protected isEnough(loaded: Loaded): boolean {
    return loaded.is !== 'refused';
  }

  /** Nothing has to be at the store before the rest. */
  protected goesFirst(_json: string): boolean {
    return false;
  }

  /** In another language's document the session goes on. */
  protected open(loaded: Loaded, elapsed?: number): void {
    if (elapsed !== undefined) return;
    this.say('initialized', this.whole);
    if (loaded.is === 'found') this.say('resumed', this.whole);
  }

  /** Nothing is said after it. */
  protected end(result: Result, isSuspended: boolean): void {
    const timed = { duration: this.duration(), ...result };
    if (isSuspended) this.say('suspended', this.whole, timed);
    this.say('terminated', this.whole, timed);
    this.occasion = null;
  }

  protected sessionOf(earlier: StateDocument | null, elapsed?: number): string {
    return (elapsed === undefined ? undefined : earlier?.session) || this.newId();
  }

  protected statement(occasion: Occasion, verb: Verb, key: string, result?: Result): Statement {
    return statementOf(occasion, this.newId(), this.now(), verb, key, result);
  }

  /** What the device says that it is, and never earlier than before: a store puts statements in order by it. */
  protected now(): Date {
    this.lastTime = Math.max(this.lastTime, this.options.clock.date().getTime());
    return new Date(this.lastTime);
  }

  private begin(course: Course, earlier: StateDocument | null, elapsed?: number): void {
    const { launch, activities, clock } = this.options;
    this.course = course;
    this.completed = earlier?.completed ?? false;
    this.success = earlier?.success ?? 'none';
    this.said = earlier?.said ?? [];
    this.stopwatch = new Stopwatch(clock, elapsed);
    this.occasion = { launch, activities, language: course.language, version: course.version, session: this.sessionOf(earlier, elapsed) };
  }

  /** What to keep; what has become true for good is said first, and once (R18). */
  private documentOf({ state, location, outcome }: Snapshot): StateDocument {
    this.judge(outcome);
    return { state, location, completed: this.completed, success: this.success, session: this.occasion!.session, said: this.said };
  }

  protected judge({ completed, success, score }: Outcome): void {
    const duration = this.duration();
    if (completed && !this.completed) this.sayForGood('completed', { completion: true, duration });
    this.completed ||= completed;
    const isNew = success === 'passed' ? this.success !== 'passed' : success === 'failed' && this.success === 'none';
    if (!isNew) return;
    this.success = success as 'passed' | 'failed';
    this.sayForGood(this.success, { ...(score === null ? {} : { score: scaled(score) }), success: success === 'passed', duration });
  }

  private sayForGood(verb: Verb, result: Result): void {
    this.said = [...this.said, this.say(verb, this.whole, result)!];
  }

  /** The statement's id; none once the session is over. */
  protected say(verb: Verb, key: string, result?: Result): string | undefined {
    if (this.occasion === null) return undefined;
    const statement = this.statement(this.occasion, verb, key, result);
    this.queue.add(statement);
    return statement.id;
  }

  private duration(): string {
    return durationOf(this.stopwatch.elapsed());
  }
}
