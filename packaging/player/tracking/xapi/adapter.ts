import type { Course, Fact, Outcome } from '../../course/types';
import { Stopwatch, type Clock } from '../clock';
import type { Session, Snapshot, Tracker } from '../tracker';
import { wholeOf, type Activities } from './activities';
import { identityOf } from './actor';
import { Client } from './client';
import type { Launch } from './launch';
import { Queue } from './queue';
import { scaled, toldOf } from './responses';
import { Sender } from './sender';
import { durationOf, progressExtension, statementOf, type Occasion, type Result, type Verb } from './statements';
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
}

const notRecording: Session = { recording: false, mode: 'none', state: null, location: null };

/** xAPI 1.0.3 behind the tracking port. Every statement waits on the device until the record store has it. */
export class XapiTracker implements Tracker {
  private readonly whole: 'route' | 'module';
  private readonly store: StateStore;
  private readonly queue: Queue;
  private readonly sender: Sender;
  private readonly newId: () => string;
  private stopwatch: Stopwatch;
  private occasion: Occasion | null = null;
  private course: Course | null = null;
  private completed = false;
  private success: StateDocument['success'] = 'none';

  constructor(private readonly options: XapiOptions) {
    const { launch, clock, shelf, activities } = options;
    this.whole = wholeOf(activities);
    const client = new Client(launch, options.send);
    const module = launch.activity ?? activities.activities[this.whole]!.id;
    const whose = [launch.endpoint, identityOf(launch.actor), module].join('\n');
    this.store = new StateStore(client, launch, module, shelf, markOf(`${whose}\n${launch.registration}`));
    // What another registration left behind goes with this one: it belongs to the same learner at the same store.
    this.queue = new Queue(shelf, markOf(whose), clock.date().getTime());
    this.sender = new Sender(client, this.queue);
    this.newId = options.id ?? (() => newId());
    this.stopwatch = new Stopwatch(clock);
  }

  async start(course: Course, elapsed?: number): Promise<Session> {
    const loaded = await this.store.load();
    if (loaded.is === 'refused') return notRecording;
    const earlier = loaded.is === 'found' ? loaded.document : null;
    this.begin(course, earlier, elapsed);
    if (elapsed === undefined) this.greet(loaded);
    void this.sender.send();
    return { recording: true, mode: 'normal', state: earlier?.state ?? null, location: earlier?.location ?? null };
  }

  tell(fact: Fact, latency?: number): void {
    if (this.course === null) return;
    const told = toldOf(fact, this.course.questions, latency === undefined ? undefined : durationOf(latency));
    if (told !== null) this.say(told.verb, told.key, told.result);
  }

  async save(snapshot: Snapshot): Promise<boolean> {
    if (this.occasion === null) return false;
    const [isSaved, isSent] = await Promise.all([this.store.save(this.documentOf(snapshot)), this.sender.send()]);
    return isSaved && isSent;
  }

  async finish(snapshot: Snapshot): Promise<boolean> {
    if (this.occasion === null) return false;
    const document = this.documentOf(snapshot);
    const result = { duration: this.duration(), extensions: { [progressExtension]: Math.round(snapshot.outcome.progress * 100) } };
    if (!document.completed) this.say('suspended', this.whole, result);
    this.say('terminated', this.whole, result);
    this.occasion = null;
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

  private begin(course: Course, earlier: StateDocument | null, elapsed?: number): void {
    const { launch, activities, clock } = this.options;
    this.course = course;
    this.completed = earlier?.completed ?? false;
    this.success = earlier?.success ?? 'none';
    this.stopwatch = new Stopwatch(clock, elapsed);
    const session = (elapsed === undefined ? undefined : earlier?.session) || this.newId();
    this.occasion = { launch, activities, language: course.language, version: course.version, session };
  }

  private greet(loaded: Loaded): void {
    this.say('initialized', this.whole);
    if (loaded.is === 'found') this.say('resumed', this.whole);
  }

  /** What to keep; what has become true for good is said first, and once (R18). */
  private documentOf({ state, location, outcome }: Snapshot): StateDocument {
    this.judge(outcome);
    return { state, location, completed: this.completed, success: this.success, session: this.occasion!.session };
  }

  private judge({ completed, success, score }: Outcome): void {
    const duration = this.duration();
    if (completed && !this.completed) this.say('completed', this.whole, { completion: true, duration });
    this.completed ||= completed;
    const isNew = success === 'passed' ? this.success !== 'passed' : success === 'failed' && this.success === 'none';
    if (!isNew) return;
    this.success = success as 'passed' | 'failed';
    this.say(this.success, this.whole, { ...(score === null ? {} : { score: scaled(score) }), success: success === 'passed', duration });
  }

  private say(verb: Verb, key: string, result?: Result): void {
    if (this.occasion !== null) this.queue.add(statementOf(this.occasion, this.newId(), this.options.clock.date(), verb, key, result));
  }

  private duration(): string {
    return durationOf(this.stopwatch.elapsed());
  }
}
