import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Course, Outcome } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { StrictStore } from '../../tests/fixtures/strict-record-store';
import type { Snapshot } from '../tracker';
import type { Actor } from '../xapi/actor';
import { Memory } from '../xapi/storage';
import { Cmi5Tracker } from './adapter';
import { launchDataIn } from './launch-data';
import { Visit } from './visit';

/** An LMS that judges each statement by what came in earlier requests, compares the actor whole and demands tags. */

const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const activities = { profile: 'urn:p', activities: { module: { id: 'https://example.org/m' }, 'page/one': { id: 'https://example.org/m/page/one' } } };
const course = { language: 'en-GB', version: '1.0.0', questions: [] } as unknown as Course;
const kim: Actor = { account: { name: 'kim', homePage: 'https://lms.example.org' }, name: 'Kim' };
const passed: Partial<Outcome> = { completed: true, success: 'passed', score: 85, progress: 1 };

const snapshot = (state: string, more: Partial<Outcome> = {}): Snapshot => ({ state, location: 'one', outcome: { completed: false, success: 'unknown', score: null, progress: 0.5, ...more } });
const settle = () => new Promise((resolve) => setTimeout(resolve));

let [store, shelf, sessions, ids] = [new StrictStore(kim), new Memory(), 0, 0];
beforeEach(() => {
  [store, shelf, sessions, ids] = [new StrictStore(kim), new Memory(), 0, 0];
});

function launch(actor: Actor = kim): Cmi5Tracker {
  const session = `s${++sessions}`;
  const tab = new Memory();
  const fetch = `https://lms.example.org/fetch?${session}`;
  return new Cmi5Tracker({
    launch: { endpoint: 'https://lrs.example.org/xapi/', auth: 'Basic key', actor, name: 'Kim', activity: 'https://lms.example.org/unit', registration: 'r', fetch },
    data: launchDataIn(JSON.stringify({ contextTemplate: { contextActivities: {}, extensions: { [sessionId]: session } }, launchMode: 'Normal', moveOn: 'CompletedAndPassed' }))!,
    visit: new Visit(() => tab, fetch),
    activities,
    clock: new TestClock(),
    shelf,
    send: store.fetch,
    id: () => `id-${++ids}`,
  });
}

const bodies = (): string[][] =>
  store.options.filter(({ method }) => method === 'POST').map(({ body }) => (JSON.parse(String(body)) as { verb: { id: string } }[]).map(({ verb }) => verb.id.split('/').pop()!));

describe('R40: three sittings of one registration', () => {
  test('are all recorded, whole and once, and initialized goes alone in each', async () => {
    const [first, second, third] = [launch(), launch(), launch()];
    await first.start(course);
    first.tell({ is: 'page-shown', page: 'one' });
    expect(await first.save(snapshot('1A'))).toBe(true);
    expect(await first.finish(snapshot('1B'))).toBe(true);
    expect(await second.start(course)).toMatchObject({ state: '1B' });
    expect(await second.save(snapshot('1C', passed))).toBe(true);
    expect(await second.finish(snapshot('1D', passed))).toBe(true);
    expect(await third.start(course)).toMatchObject({ state: '1D' });
    expect(await third.finish(snapshot('1E', passed))).toBe(true);
    expect(store.verbs).toEqual(['initialized', 'experienced', 'suspended', 'terminated', 'initialized', 'resumed', 'completed', 'passed', 'terminated', 'initialized', 'resumed', 'terminated']);
    for (const body of bodies()) expect(body.includes('initialized') ? body : ['initialized']).toEqual(['initialized']);
    expect(shelf.length).toBe(0);
  });

  test('go on where initialized found nobody at first, and where the learner left meanwhile', async () => {
    store.answer = (request) => (request === 'POST statements' ? 'cut' : null);
    const first = launch();
    await first.start(course);
    first.tell({ is: 'page-shown', page: 'one' });
    await first.finish(snapshot('1A', passed));
    expect(bodies().every((body) => body.join() === 'initialized')).toBe(true);
    store.answer = () => null;
    const second = launch();
    await second.start(course);
    expect(await second.save(snapshot('1A', passed))).toBe(true);
    expect(store.verbs).toEqual(['initialized', 'resumed', 'experienced', 'completed', 'passed']);
  });

  test('go on where the answer to initialized was lost', async () => {
    store.answer = (request, number) => (request === 'POST statements' && number < 3 ? 'lost' : null);
    const first = launch();
    await first.start(course);
    await settle();
    expect(await first.save(snapshot('1A', passed))).toBe(true);
    expect(store.verbs).toEqual(['initialized', 'completed', 'passed']);
  });
});

test('R41: what a player that left out the name could not deliver is said with it', async () => {
  store.answer = (request) => (request === 'POST statements' ? 'cut' : null);
  const nameless = launch({ account: kim.account! });
  await nameless.start(course);
  nameless.tell({ is: 'page-shown', page: 'one' });
  await nameless.save(snapshot('1A', passed));
  store.answer = () => null;
  const named = launch();
  expect(await named.start(course)).toMatchObject({ state: '1A' });
  expect(await named.save(snapshot('1A', passed))).toBe(true);
  expect(store.verbs).toEqual(['initialized', 'resumed', 'experienced', 'completed', 'passed']);
  expect(shelf.length).toBe(0);
});

test('cut or lost at any request, or closed at any step: nothing is said twice, and the next sitting has it all', async () => {
  type Failure = 'cut' | 'lost' | 503 | null;
  const failures = fc.array(fc.constantFrom<Failure>('cut', 'lost', 503, null), { maxLength: 12 });
  const run = async (whatFails: readonly Failure[], closedAt: number) => {
    [store, shelf] = [new StrictStore(kim), new Memory()];
    const first = launch();
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
    const again = launch();
    await again.start(course);
    expect(await again.save(snapshot('1Z', passed))).toBe(true);
    expect(await again.finish(snapshot('1Z', passed))).toBe(true);
    for (const verb of ['completed', 'passed']) expect(store.verbs.filter((one) => one === verb)).toHaveLength(1);
    expect(store.verbs.filter((verb) => verb === 'experienced')).toHaveLength(closedAt >= 1 ? 1 : 0);
    expect(store.state).toContain('1Z');
    expect(shelf.length).toBe(0);
  };
  await fc.assert(fc.asyncProperty(failures, fc.integer({ min: 0, max: 4 }), run), { numRuns: 200 });
});
