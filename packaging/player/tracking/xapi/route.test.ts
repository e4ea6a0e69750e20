import { describe, expect, test } from 'vitest';
import type { Course } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { RecordStore } from '../../tests/fixtures/record-store';
import type { Snapshot } from '../tracker';
import { XapiTracker } from './adapter';
import type { Activities } from './activities';
import type { Launch } from './launch';
import { Memory } from './storage';

/** Several modules in one package: each document has its own activities, and all of them the whole that was launched. */

const launch = { endpoint: 'https://lrs.example.org/xapi/', auth: 'Basic abc', actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'kim' } }, name: null, registration: '22222222-2222-4222-8222-222222222222', activity: 'https://lms.example.org/launched' } as unknown as Launch;

const suite = { id: 'https://example.org/' };
const within = { id: 'https://example.org/route-everyone', definition: { type: 'https://example.org/type' } };
const activities: Activities = {
  profile: 'urn:x-scormbuilder:xapi:1',
  suite,
  within,
  activities: { module: { id: 'https://example.org/one' }, route: within, 'page/welcome': { id: 'https://example.org/one/page/welcome' } },
};

const course = { language: 'en-GB', version: '1.0.0', questions: [] } as unknown as Course;
const snapshot = (completed: boolean): Snapshot => ({ state: 'r1', location: 'welcome', outcome: { completed, success: 'none', score: null, progress: 0.5 } });

interface Sent {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly context: { readonly contextActivities: { readonly parent?: readonly { readonly id: string }[]; readonly grouping: readonly { readonly id: string }[] } };
}

async function told(of: Activities, end: boolean): Promise<readonly Sent[]> {
  const store = new RecordStore();
  let id = 0;
  const tracker = new XapiTracker({ launch, activities: of, clock: new TestClock(), shelf: new Memory(), send: store.fetch, id: () => `id-${++id}` });
  await tracker.start(course);
  tracker.tell({ is: 'page-shown', page: 'welcome' });
  tracker.tell({ is: 'module-ended', how: 'completed', score: null });
  await tracker.finish(snapshot(end));
  return [...store.statements.values()] as unknown as readonly Sent[];
}

const saying = ({ verb, object }: Sent): string => `${verb.id.split('/').at(-1)} ${object.id.slice('https://'.length)}`;

test('what was launched begins and ends; the module and its pages are told of by their own ids', async () => {
  expect((await told(activities, true)).map(saying)).toEqual([
    'initialized lms.example.org/launched',
    'experienced example.org/one/page/welcome',
    'completed example.org/one',
    'completed lms.example.org/launched',
    'terminated lms.example.org/launched',
  ]);
});

describe('where it belongs', () => {
  test('a page to its module, and all to the suite and the route', async () => {
    const statements = await told(activities, false);
    const page = statements.find(({ object }) => object.id.endsWith('welcome'))!.context.contextActivities;
    expect(page.parent).toEqual([{ id: 'https://example.org/one' }]);
    expect(statements.every(({ context }) => context.contextActivities.grouping.map((one) => one.id).join() === [suite.id, within.id].join())).toBe(true);
    expect(statements.filter(({ context }) => context.contextActivities.parent).map(saying)).toEqual(['experienced example.org/one/page/welcome']);
  });

  test('a route that says something of the learner is in no grouping', async () => {
    const { within: _, ...quiet } = activities;
    const statements = await told(quiet, false);
    expect(statements.every(({ context }) => context.contextActivities.grouping.length === 1)).toBe(true);
    expect(statements.map(saying)).toContain('suspended lms.example.org/launched');
  });
});
