import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Outcome } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { RecordStore } from '../../tests/fixtures/record-store';
import type { Snapshot } from '../tracker';
import { XapiTracker } from './adapter';
import type { Launch } from './launch';
import type { Statement } from './statements';
import { Memory, type Shelf } from './storage';

const launch: Launch = {
  endpoint: 'https://lrs.example.org/xapi/',
  auth: 'Basic abc',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'kim' } },
  name: 'Kim',
  registration: '22222222-2222-4222-8222-222222222222',
  activity: null,
};

const activities = {
  profile: 'urn:x-scormbuilder:xapi:1',
  suite: { id: 'https://example.org/' },
  activities: Object.fromEntries(
    ['module', 'page/one', 'question/why', 'scene/corridor/door'].map((key) => [key, { id: key === 'module' ? 'https://example.org/m' : `https://example.org/m/${key}` }]),
  ),
};

const course = { language: 'en-GB', version: '1.0.0', questions: [{ id: 'why', kind: 'matching' }] } as unknown as Course;

const snapshot = (state: string, more: Partial<Outcome> = {}): Snapshot => ({
  state,
  location: 'one',
  outcome: { completed: false, success: 'none', score: null, progress: 0.5, ...more },
});

type Failure = 'cut' | 'lost' | 503 | null;

let lastId = 0;

function tracker(store: RecordStore, shelf: Shelf = new Memory(), more: Partial<Launch> = {}, id = () => `id-${++lastId}`) {
  const clock = new TestClock();
  return { clock, tracker: new XapiTracker({ launch: { ...launch, ...more }, activities, clock, shelf, send: store.fetch, id }) };
}

describe('the start', () => {
  test('begins a session, and the next one goes on with it', async () => {
    const store = new RecordStore();
    const first = tracker(store).tracker;
    expect(await first.start(course)).toEqual({ recording: true, mode: 'normal', state: null, location: null });
    await first.save(snapshot('1A'));
    await first.finish(snapshot('1A'));

    expect(await tracker(store).tracker.start(course)).toMatchObject({ state: '1A', location: 'one' });
    await Promise.resolve();
    expect(store.verbs).toEqual(['initialized', 'suspended', 'terminated', 'initialized', 'resumed']);
  });

  test.each([401, 403])('who is not let in (%d) can read, and nothing is recorded', async (status) => {
    const store = new RecordStore();
    store.answer = () => status;
    const { tracker: refused } = tracker(store);
    expect(await refused.start(course)).toMatchObject({ recording: false, mode: 'none' });
    expect([await refused.save(snapshot('1A')), await refused.finish(snapshot('1A'))]).toEqual([false, false]);
    expect(store.requests).toEqual(['GET activities/state']);
  });

  test('a store that cannot be reached is tried again with each save', async () => {
    const store = new RecordStore();
    store.answer = () => 'cut';
    const { tracker: cut } = tracker(store);
    expect(await cut.start(course)).toMatchObject({ recording: true, state: null });
    expect(await cut.save(snapshot('1A'))).toBe(false);
    store.answer = () => null;
    expect(await cut.save(snapshot('1A'))).toBe(true);
    expect(store.verbs).toEqual(['initialized']);
  });

  test('in another language the session goes on: nothing begins anew', async () => {
    const store = new RecordStore();
    const first = tracker(store).tracker;
    await first.start(course);
    await first.save(snapshot('1A'));
    const second = tracker(store).tracker;
    await second.start(course, 60_000);
    await second.finish(snapshot('1A'));
    expect(store.verbs).toEqual(['initialized', 'suspended', 'terminated']);
    const sessions = [...store.statements.values()].map((statement) => JSON.stringify((statement['context'] as { extensions: unknown }).extensions));
    expect(new Set(sessions).size).toBe(1);
  });

  test('the module goes by the id under which it was launched', async () => {
    const store = new RecordStore();
    const { tracker: launched } = tracker(store, new Memory(), { activity: 'https://lms.example.org/42' });
    await launched.start(course);
    launched.tell({ is: 'page-shown', page: 'one' });
    await launched.save(snapshot('1A'));
    const [begun, read] = [...store.statements.values()] as { object: { id: string }; context: { contextActivities: { parent?: { id: string }[] } } }[];
    expect(begun!.object.id).toBe('https://lms.example.org/42');
    expect(read!.context.contextActivities.parent).toEqual([{ id: 'https://lms.example.org/42' }]);
  });
});

describe('what is said', () => {
  test('an answer, with how it went and how long it took', async () => {
    const store = new RecordStore();
    const { tracker: told } = tracker(store);
    await told.start(course);
    told.tell({ is: 'answered', question: 'why', response: ['a>x', 'b>y'], score: 50, attempt: 1 }, 1_500);
    await told.save(snapshot('1A'));
    expect([...store.statements.values()][1]).toMatchObject({
      actor: launch.actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: { id: 'https://example.org/m/question/why' },
      result: { response: 'a[.]x[,]b[.]y', success: false, score: { scaled: 0.5 }, duration: 'PT1.5S' },
      context: { registration: launch.registration, contextActivities: { parent: [{ id: 'https://example.org/m' }], grouping: [{ id: 'https://example.org/' }], category: [{ id: 'urn:x-scormbuilder:xapi:1' }] } },
    });
  });

  test('R27: no answer that the package says nothing of, because its platform gets none', async () => {
    const store = new RecordStore();
    const { tracker: told } = tracker(store);
    await told.start(course);
    told.tell({ is: 'answered', question: 'other', response: ['a'], score: 100, attempt: 1 });
    told.tell({ is: 'chosen', scenario: 'corridor', scene: 'other', choice: 'open' });
    await told.save(snapshot('1A'));
    expect(store.verbs).toEqual(['initialized']);
  });

  test('which session it is, as a subregistration too where there is a registration and the id is a UUID', async () => {
    const extensionsOf = async (id: string, more: Partial<Launch> = {}): Promise<unknown> => {
      const store = new RecordStore();
      const { tracker: told } = tracker(store, new Memory(), more, () => id);
      await told.start(course);
      await told.save(snapshot('1A'));
      return ([...store.statements.values()][0] as unknown as Statement).context.extensions;
    };
    const uuid = '11111111-2222-4333-8444-555555555555';
    const session = { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': uuid };
    const subregistration = { 'https://w3id.org/xapi/profiles/extensions/subregistration': [{ profile: 'urn:x-scormbuilder:xapi:1', subregistration: uuid }] };
    expect(await extensionsOf(uuid)).toEqual({ ...session, ...subregistration });
    expect(await extensionsOf(uuid, { registration: null })).toEqual(session);
    expect(await extensionsOf('id-1')).toEqual({ 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'id-1' });
  });

  test('what learners think of themselves is not told', async () => {
    const store = new RecordStore();
    const { tracker: told } = tracker(store);
    await told.start(course);
    told.tell({ is: 'answered', question: 'how-sure', response: ['little'], score: null, attempt: 1 });
    await told.save(snapshot('1A'));
    expect(store.verbs).toEqual(['initialized']);
  });

  test('R28: a choice in a story is neither right nor wrong', async () => {
    const store = new RecordStore();
    const { tracker: told } = tracker(store);
    await told.start(course);
    told.tell({ is: 'chosen', scenario: 'corridor', scene: 'door', choice: 'open' });
    await told.save(snapshot('1A'));
    expect([...store.statements.values()][1]!['result']).toEqual({ response: 'open' });
  });

  test('R18: completed and passed once, in this session and when the learner comes back; failed, then passed', async () => {
    const store = new RecordStore();
    const first = tracker(store).tracker;
    await first.start(course);
    await first.save(snapshot('1A', { completed: true, success: 'failed', score: 40 }));
    await first.save(snapshot('1B', { completed: true, success: 'failed', score: 40 }));
    await first.save(snapshot('1C', { completed: true, success: 'passed', score: 90 }));
    await first.finish(snapshot('1C', { completed: true, success: 'passed', score: 90 }));
    const again = tracker(store).tracker;
    await again.start(course);
    await again.save(snapshot('1D', { completed: true, success: 'passed', score: 90 }));
    expect(store.verbs.filter((verb) => verb !== 'initialized' && verb !== 'resumed')).toEqual(['completed', 'failed', 'passed', 'terminated']);
  });
});

describe('the network', () => {
  test('R30: every request names the version of the specification', async () => {
    const store = new RecordStore();
    const { tracker: one } = tracker(store);
    await one.start(course);
    await one.save(snapshot('1A'));
    await one.finish(snapshot('1B'));
    const versions = store.options.map(({ headers }) => new Headers(headers).get('X-Experience-API-Version'));
    expect(versions.length).toBeGreaterThan(3);
    expect(new Set(versions)).toEqual(new Set(['1.0.3']));
  });

  test('leaving asks the browser to finish what was begun', async () => {
    const store = new RecordStore();
    const { tracker: left } = tracker(store);
    await left.start(course);
    await left.save(snapshot('1A'));
    await left.finish(snapshot('1B'));
    expect(store.options.slice(-2).map(({ keepalive }) => keepalive)).toEqual([true, true]);
  });

  test('a statement that the store has another of, or will never take, holds up no other', async () => {
    const store = new RecordStore();
    const shelf = new Memory();
    const { tracker: mixed } = tracker(store, shelf);
    await mixed.start(course);
    await mixed.save(snapshot('1A'));
    store.statements.set(`id-${lastId + 1}`, { verb: { id: 'x/other' } });
    mixed.tell({ is: 'page-shown', page: 'one' });
    mixed.tell({ is: 'page-shown', page: 'one' });
    expect(await mixed.save(snapshot('1B'))).toBe(true);
    expect(store.verbs).toEqual(['initialized', 'other', 'experienced']);
    expect(shelf.length).toBe(0);
  });

  test('401 in the middle is told honestly, and what waits goes with the next launch', async () => {
    const store = new RecordStore();
    const shelf = new Memory();
    const first = tracker(store, shelf).tracker;
    await first.start(course);
    await first.save(snapshot('1A'));
    store.answer = () => 401;
    first.tell({ is: 'page-shown', page: 'one' });
    expect(await first.save(snapshot('1B'))).toBe(false);
    store.answer = () => null;
    const again = tracker(store, shelf).tracker;
    expect(await again.start(course)).toMatchObject({ state: '1B' });
    expect(await again.save(snapshot('1B'))).toBe(true);
    expect(store.verbs).toContain('experienced');
    expect(shelf.length).toBe(0);
  });

  test('where the device keeps nothing, everything still goes while the document is there', async () => {
    const full = new Memory();
    full.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    const store = new RecordStore();
    const { tracker: told } = tracker(store, full);
    await told.start(course);
    told.tell({ is: 'page-shown', page: 'one' });
    expect(await told.save(snapshot('1A'))).toBe(true);
    expect(store.verbs).toEqual(['initialized', 'experienced']);
  });

  test('another window wrote meanwhile: ours goes on, and what was said for good stays said', async () => {
    const store = new RecordStore();
    const first = tracker(store).tracker;
    await first.start(course);
    await first.finish(snapshot('1A'));
    const here = tracker(store).tracker;
    await here.start(course);
    const there = tracker(store).tracker;
    await there.start(course);
    await there.save(snapshot('1-longer-than-before', { completed: true }));
    expect(await here.save(snapshot('1B'))).toBe(true);
    expect(JSON.parse(store.state!)).toMatchObject({ state: '1B', completed: true });
  });

  test('R30: cut or lost at any request, or closed at any step: each statement is there exactly once, and the state is the last', async () => {
    const cuts = fc.array(fc.constantFrom<Failure>('cut', 'lost', 503, null), { maxLength: 25 });
    const run = async (failures: readonly Failure[], closedAt: number) => {
      const [store, shelf] = [new RecordStore(), new Memory()];
      store.answer = (_, number) => failures[number - 1] ?? null;
      const first = tracker(store, shelf).tracker;
      await first.start(course);
      const steps = [
        () => first.tell({ is: 'page-shown', page: 'one' }),
        () => first.save(snapshot('1A')),
        () => first.tell({ is: 'answered', question: 'why', response: ['a>x'], score: 100, attempt: 1 }),
        () => first.save(snapshot('1B', { completed: true, success: 'passed', score: 100 })),
        () => first.finish(snapshot('1C', { completed: true, success: 'passed', score: 100 })),
      ];
      for (const step of steps.slice(0, closedAt)) await step();
      await new Promise((resolve) => setTimeout(resolve));
      store.answer = () => null;
      const again = tracker(store, shelf).tracker;
      const session = await again.start(course);
      expect(await again.save(snapshot('1Z', { completed: true, success: 'passed', score: 100 }))).toBe(true);
      const verbs = store.verbs;
      for (const once of ['experienced', 'answered', 'completed', 'passed', 'terminated']) expect(verbs.filter((verb) => verb === once).length).toBeLessThanOrEqual(1);
      if (closedAt >= 3) expect(verbs).toContain('answered');
      if (closedAt >= 5) expect(verbs).toContain('terminated');
      expect(verbs).toEqual(expect.arrayContaining(['completed', 'passed']));
      expect(session.state).toBe([null, null, '1A', '1A', '1B', '1C'][closedAt]);
      expect(shelf.length).toBe(0);
    };
    await fc.assert(fc.asyncProperty(cuts, fc.integer({ min: 0, max: 5 }), run), { numRuns: 300 });
  });
});
