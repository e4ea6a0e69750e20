import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Course, Outcome } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { RecordStore } from '../../tests/fixtures/record-store';
import type { Snapshot } from '../tracker';
import { Memory } from '../xapi/storage';
import type { Statement } from '../xapi/statements';
import { Cmi5Tracker } from './adapter';
import { launchDataIn } from './launch-data';
import { Visit } from './visit';

/** By the numbers of the cmi5 specification (Quartz, 1st edition). */

const context = 'https://w3id.org/xapi/cmi5/context';
const session = `${context}/extensions/sessionid`;
const activities = {
  profile: 'urn:p',
  suite: { id: 'https://example.org/' },
  activities: { module: { id: 'https://example.org/m' }, 'page/one': { id: 'https://example.org/m/page/one' }, 'check/final': { id: 'https://example.org/m/check/final' } },
};
const course = { language: 'en-GB', version: '1.0.0', questions: [] } as unknown as Course;

const snapshot = (state: string, more: Partial<Outcome> = {}): Snapshot => ({
  state,
  location: 'one',
  outcome: { completed: false, success: 'unknown', score: null, progress: 0.5, ...more },
});

const passed: Partial<Outcome> = { completed: true, success: 'passed', score: 85, progress: 1 };
const failed: Partial<Outcome> = { completed: true, success: 'failed', score: 40 };

let [store, shelf, sessions, ids] = [new RecordStore(), new Memory(), 0, 0];

beforeEach(() => {
  [store, shelf, sessions, ids] = [new RecordStore(), new Memory(), 0, 0];
});

interface Launched {
  readonly data?: Record<string, unknown>;
  readonly tab?: Memory;
  readonly shelf?: Memory;
  readonly registration?: string;
  readonly session?: string;
}

/** A launch; those of one tab and session share what the tab remembers. */
function launch({ data = {}, tab = new Memory(), shelf: device = shelf, registration = 'r', session: name = `s${++sessions}` }: Launched = {}) {
  const contextTemplate = { contextActivities: { grouping: [{ id: 'https://example.org/m' }] }, extensions: { [session]: name, 'https://lms.example.org/own': 7 } };
  const clock = new TestClock();
  const fetch = `https://lms.example.org/fetch?${name}`;
  const tracker = new Cmi5Tracker({
    launch: {
      endpoint: 'https://lrs.example.org/xapi/',
      auth: 'Basic key',
      actor: { objectType: 'Agent', name: 'Kim', account: { homePage: 'https://lms.example.org', name: 'kim' } },
      name: 'Kim',
      activity: 'https://lms.example.org/unit',
      registration,
      fetch,
    },
    data: launchDataIn(JSON.stringify({ contextTemplate, launchMode: 'Normal', moveOn: 'CompletedAndPassed', ...data }))!,
    visit: new Visit(() => tab, fetch),
    activities,
    clock,
    shelf: device,
    send: store.fetch,
    id: () => `id-${++ids}`,
  });
  return { tracker, clock };
}

const said = (): Statement[] => [...store.statements.values()] as unknown as Statement[];
const by = (verb: string): Statement => said().find((one) => one.verb.id.endsWith(`/${verb}`))!;
const categories = (verb: string): string[] => by(verb).context.contextActivities!['category']!.map(({ id }) => id);
const cmi5 = `${context}/categories/cmi5`;
const moveOn = `${context}/categories/moveon`;
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('R31, 9.3: the order in a session', () => {
  test('initialized first, terminated last, each once', async () => {
    const { tracker } = launch();
    await tracker.start(course);
    tracker.tell({ is: 'page-shown', page: 'one' });
    await tracker.save(snapshot('1A', passed));
    await tracker.finish(snapshot('1B', passed));
    expect(await tracker.finish(snapshot('1B', passed))).toBe(false);
    expect(store.verbs).toEqual(['initialized', 'experienced', 'completed', 'passed', 'terminated']);
  });

  test('by the time that stands in them too, whatever the clock of the device does', async () => {
    const { tracker } = launch();
    await tracker.start(course);
    TestClock.deviceDate = new Date(2020, 1, 1);
    await tracker.finish(snapshot('1A'));
    TestClock.deviceDate = null;
    const times = said().map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
    expect(times.every((time) => time.endsWith('Z'))).toBe(true);
  });

  test('of passed and failed a session says one; the other, if it is due, the next', async () => {
    const first = launch().tracker;
    await first.start(course);
    await first.save(snapshot('1A', failed));
    await first.finish(snapshot('1B', passed));
    expect(store.verbs).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    const second = launch().tracker;
    await second.start(course);
    await second.finish(snapshot('1B', passed));
    expect(store.verbs.slice(4)).toEqual(['initialized', 'resumed', 'passed', 'terminated']);
  });

  test('in a registration completed and passed come once, and no failed after passed', async () => {
    for (const outcome of [passed, passed, failed]) {
      const { tracker } = launch();
      await tracker.start(course);
      await tracker.save(snapshot('1A', outcome));
      await tracker.finish(snapshot('1A', outcome));
    }
    expect(store.verbs.filter((verb) => ['completed', 'passed', 'failed'].includes(verb))).toEqual(['completed', 'passed']);
  });

  test('the document in another language goes on with the session, and says neither initialized nor a second verdict', async () => {
    const tab = new Memory();
    const first = launch({ tab, session: 'one' }).tracker;
    await first.start(course);
    await first.save(snapshot('1A', failed));
    const second = launch({ tab, session: 'one' }).tracker;
    await second.start(course, 60_000);
    await second.finish(snapshot('1A', passed));
    expect(store.verbs).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    expect(by('terminated').result?.duration).toBe('PT60S');
  });
});

describe('what a statement holds', () => {
  beforeEach(async () => {
    const { tracker, clock } = launch({ data: { masteryScore: 0.8 } });
    await tracker.start(course);
    clock.pass(2_000);
    tracker.tell({ is: 'page-shown', page: 'one' });
    tracker.tell({ is: 'check-taken', check: 'final', attempt: 1, score: 85, mastery: 80, objectives: [] });
    await tracker.save(snapshot('1A', passed));
    await tracker.finish(snapshot('1A', passed));
  });

  test('9.4: about the unit under the id that the LMS launched it with', () => {
    for (const verb of ['initialized', 'completed', 'terminated']) expect(by(verb).object.id).toBe('https://lms.example.org/unit');
  });

  test('9.5.1, 9.5.2, 9.5.3, 9.5.4: score and success with the verdict, completion with completed, a duration with each of them', () => {
    const passing = said().find((one) => one.object.id.endsWith('/unit') && one.verb.id.endsWith('/passed'))!;
    expect(passing.result).toEqual({ score: { scaled: 0.85 }, success: true, duration: 'PT2S' });
    expect(by('completed').result).toEqual({ completion: true, duration: 'PT2S' });
    expect(by('terminated').result).toEqual({ duration: 'PT2S' });
    expect(by('initialized').result).toBeUndefined();
  });

  test('9.6.2: marked as defined by cmi5, and as moving the learner on, where it is so and nowhere else', () => {
    expect(categories('initialized')).toEqual([cmi5, 'urn:p']);
    expect(categories('completed')).toEqual([cmi5, moveOn, 'urn:p']);
    expect(categories('terminated')).toEqual([cmi5, 'urn:p']);
    expect(categories('experienced')).toEqual(['urn:p']);
    const ofCheck = said().find((one) => one.object.id.endsWith('/check/final'))!;
    expect(ofCheck.context.contextActivities!['category']).toEqual([{ id: 'urn:p' }]);
  });

  test('9.6.3.1, 10: with all that the LMS put into the template, and the registration as it was given', () => {
    for (const { context: one } of said()) {
      expect(one).toMatchObject({ registration: 'r', extensions: { [session]: 's1', 'https://lms.example.org/own': 7 } });
      expect(one.contextActivities!['grouping']![0]).toEqual({ id: 'https://example.org/m' });
    }
  });

  test('9.6.3.2: the pass mark stands with the verdict that it decided', () => {
    const extension = `${context}/extensions/masteryscore`;
    const withMark = said().filter((one) => one.context.extensions![extension] === 0.8);
    expect(withMark.map((one) => [one.verb.id.split('/').pop(), one.object.id])).toEqual([['passed', 'https://lms.example.org/unit']]);
  });

  test('8.1.3, R41: the learner as the launch names them', () => {
    for (const { actor } of said()) expect(actor).toEqual({ objectType: 'Agent', name: 'Kim', account: { homePage: 'https://lms.example.org', name: 'kim' } });
  });
});

test('9.5.5.1: how far the learner is, is said while the module is not completed', async () => {
  const { tracker } = launch();
  await tracker.start(course);
  await tracker.finish(snapshot('1A'));
  expect(by('terminated').result?.extensions).toEqual({ 'https://w3id.org/xapi/cmi5/result/extensions/progress': 50 });
});

test.each([
  ['passed', 85, 0.9, 'failed'],
  ['passed', 85, 0.85, 'passed'],
  ['failed', 40, 0.4, 'passed'],
  ['failed', 40, 0.5, 'failed'],
  ['unknown', 85, 0.8, 'passed'],
  ['unknown', 70, 0.8, undefined],
  ['none', null, 0.8, undefined],
  ['passed', null, 0.8, 'passed'],
  ['passed', 55, undefined, 'passed'],
] as const)('9.3.4, 9.3.5: %s with %s where the LMS asks for %s is told as %s', async (success, score, masteryScore, verdict) => {
  const { tracker } = launch({ data: { masteryScore } });
  await tracker.start(course);
  await tracker.save(snapshot('1A', { success, score }));
  expect(store.verbs[1]).toBe(verdict);
});

describe.each(['Browse', 'Review'])('10.2.2: in %s', (launchMode) => {
  test('only that a session began and ended', async () => {
    const { tracker } = launch({ data: { launchMode } });
    expect(await tracker.start(course)).toMatchObject({ recording: false, mode: launchMode.toLowerCase() });
    await tracker.save(snapshot('1A', passed));
    await tracker.finish(snapshot('1A', passed));
    expect(store.verbs).toEqual(['initialized', 'terminated']);
    expect(store.state).toBeNull();
  });

  test('what an earlier session left waits for one that counts', async () => {
    store.answer = (request) => (request === 'POST statements' ? 'cut' : null);
    const first = launch().tracker;
    await first.start(course);
    await first.save(snapshot('1A', passed));
    store.answer = () => null;
    const quiet = launch({ data: { launchMode } }).tracker;
    await quiet.start(course);
    await quiet.finish(snapshot('1A', passed));
    expect(store.verbs).toEqual(['initialized', 'terminated']);
    const last = launch().tracker;
    await last.start(course);
    await settle();
    expect(store.verbs.slice(2)).toEqual(['initialized', 'resumed', 'completed', 'passed']);
  });
});

describe('what an earlier session could not deliver', () => {
  const cutOff = async (more: Launched = {}) => {
    store.answer = (request) => (request === 'POST statements' ? 'cut' : null);
    const { tracker } = launch(more);
    await tracker.start(course);
    tracker.tell({ is: 'page-shown', page: 'one' });
    await tracker.save(snapshot('1A', passed));
    store.answer = () => null;
  };

  test('is said in the next one, after its start, with its session and with when it happened', async () => {
    await cutOff();
    const { tracker } = launch();
    await tracker.start(course);
    await settle();
    expect(store.verbs).toEqual(['initialized', 'resumed', 'experienced', 'completed', 'passed']);
    expect(new Set(said().map((one) => one.context.extensions![session]))).toEqual(new Set(['s2']));
    expect(by('experienced').context.extensions!['urn:x-scormbuilder:xapi:1:occurred']).toBe(new Date(2026, 10, 22, 14, 2, 7).toISOString());
    expect(categories('completed')).toEqual([cmi5, moveOn, 'urn:p']);
    expect(shelf.length).toBe(0);
  });

  test('follows the patterns of the profile with the session that says it', async () => {
    const [first, second] = ['11111111-2222-4333-8444-000000000001', '11111111-2222-4333-8444-000000000002'];
    await cutOff({ session: first });
    const { tracker } = launch({ session: second });
    await tracker.start(course);
    await settle();
    const subregistrations = said().map((one) => JSON.stringify(one.context.extensions!['https://w3id.org/xapi/profiles/extensions/subregistration']));
    expect(new Set(subregistrations)).toEqual(new Set([JSON.stringify([{ profile: 'urn:p', subregistration: second }])]));
  });

  test('is not said in another registration', async () => {
    await cutOff();
    const { tracker } = launch({ registration: 'another' });
    await tracker.start(course);
    await settle();
    expect(store.verbs).not.toContain('experienced');
  });

  test('is said once, when the store had it and the answer was lost', async () => {
    store.answer = (request) => (request === 'POST statements' ? 'lost' : null);
    const first = launch().tracker;
    await first.start(course);
    await first.save(snapshot('1A', passed));
    store.answer = () => null;
    const second = launch().tracker;
    await second.start(course);
    await second.save(snapshot('1A', passed));
    expect(store.verbs.filter((verb) => ['completed', 'passed'].includes(verb))).toEqual(['completed', 'passed']);
    expect(shelf.length).toBe(0);
  });

  test('is not said again where another device of the learner has said it meanwhile', async () => {
    const elsewhere = new Memory();
    store.answer = () => null;
    await launch({ shelf: elsewhere }).tracker.start(course);
    await cutOff({ shelf: elsewhere });
    const stolen = store.state;
    store.state = null;
    const here = launch({ shelf: new Memory() }).tracker;
    await here.start(course);
    await here.save(snapshot('1B', passed));
    expect(stolen).not.toBeNull();
    const back = launch({ shelf: elsewhere }).tracker;
    await back.start(course);
    await back.save(snapshot('1B', passed));
    expect(store.verbs.filter((verb) => ['completed', 'passed'].includes(verb))).toEqual(['completed', 'passed']);
    expect(store.verbs).toContain('experienced');
  });
});

test('without knowing what was said before, nothing is recorded and nothing is overwritten', async () => {
  store.state = '{"state":"1A","location":"one"}';
  store.answer = () => 'cut';
  const { tracker } = launch();
  expect(await tracker.start(course)).toMatchObject({ recording: false, mode: 'none' });
  store.answer = () => null;
  expect([await tracker.save(snapshot('1B')), await tracker.finish(snapshot('1B'))]).toEqual([false, false]);
  expect(store.state).toContain('1A');
  expect(store.verbs).toEqual([]);
});

test('10: the LMS’s pass mark, and where it wants the learner to go, are told at the start', async () => {
  const { tracker } = launch({ data: { masteryScore: 0.55, returnURL: 'https://lms.example.org/back' } });
  expect(await tracker.start(course)).toMatchObject({ recording: true, mastery: 55, returnTo: 'https://lms.example.org/back' });
});

test('cut or lost at any request, or closed at any step: each is said exactly once, in sessions that keep the order', async () => {
  type Failure = 'cut' | 'lost' | 503 | null;
  const failures = fc.array(fc.constantFrom<Failure>('cut', 'lost', 503, null), { maxLength: 12 });
  const run = async (whatFails: readonly Failure[], closedAt: number) => {
    [store, shelf] = [new RecordStore(), new Memory()];
    const first = launch().tracker;
    store.answer = (_, number) => (number === 1 ? null : (whatFails[number - 2] ?? null));
    await first.start(course);
    const steps = [
      () => first.tell({ is: 'page-shown', page: 'one' }),
      () => first.save(snapshot('1A')),
      () => first.save(snapshot('1B', passed)),
      () => first.finish(snapshot('1C', passed)),
    ];
    for (const step of steps.slice(0, closedAt)) await step();
    await settle();
    store.answer = () => null;
    const again = launch().tracker;
    await again.start(course);
    expect(await again.save(snapshot('1Z', passed))).toBe(true);
    await again.finish(snapshot('1Z', passed));
    for (const verb of ['completed', 'passed']) expect(store.verbs.filter((one) => one === verb)).toHaveLength(1);
    expect(store.verbs.filter((verb) => verb === 'experienced')).toHaveLength(closedAt >= 1 ? 1 : 0);
    for (const name of new Set(said().map((one) => one.context.extensions![session] as string))) {
      const verbs = said().filter((one) => one.context.extensions![session] === name).map((one) => one.verb.id.split('/').pop());
      expect([verbs[0], verbs.indexOf('terminated')]).toEqual(['initialized', expect.toBeOneOf([-1, verbs.length - 1])]);
    }
    expect(shelf.length).toBe(0);
  };
  await fc.assert(fc.asyncProperty(failures, fc.integer({ min: 0, max: 4 }), run), { numRuns: 200 });
});
