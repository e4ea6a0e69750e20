import { expect, test } from 'vitest';
import type { Course } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { RecordStore } from '../../tests/fixtures/record-store';
import { XapiTracker } from './adapter';
import type { Activities } from './activities';
import type { Launch } from './launch';
import { Memory } from './storage';

/** A sensitive route, of whose parts an earlier build still told. */

const launch = { endpoint: 'https://lrs.example.org/xapi/', auth: 'Basic abc', actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: 'kim' } }, name: null, registration: '22222222-2222-4222-8222-222222222222', activity: 'https://lms.example.org/launched' } as unknown as Launch;
const whole = { profile: 'urn:x-scormbuilder:xapi:1', suite: { id: 'https://example.org/' }, activities: { route: { id: 'https://example.org/route-collection-2' } } } as unknown as Activities;
const before = {
  ...whole,
  activities: { ...whole.activities, module: { id: 'https://example.org/set-apart' }, 'page/on-purpose': { id: 'https://example.org/set-apart/page/on-purpose' } },
} as unknown as Activities;
const course = { language: 'en-GB', version: '1.0.0', questions: [] } as unknown as Course;

const tracking = (activities: Activities, shelf: Memory, send: typeof fetch): XapiTracker => {
  let id = 0;
  return new XapiTracker({ launch, activities, clock: new TestClock(), shelf, send, id: () => `${activities === before ? 'old' : 'new'}-${++id}` });
};

const kept = (shelf: Memory): string => Array.from({ length: shelf.length }, (_, index) => shelf.getItem(shelf.key(index)!)).join('\n');

test('R53: what an earlier build left waiting about a module or a page is dropped, and about the whole it is sent', async () => {
  const shelf = new Memory();
  const old = tracking(before, shelf, () => Promise.reject(new TypeError('cut')));
  await old.start(course);
  old.tell({ is: 'page-shown', page: 'on-purpose' });
  old.tell({ is: 'module-ended', how: 'completed', score: null });
  await old.finish({ state: '1', location: 'p', outcome: { completed: false, success: 'none', score: null, progress: 0 } });

  expect(kept(shelf)).toMatch(/set-apart/);

  const store = new RecordStore();
  const now = tracking(whole, shelf, store.fetch);
  await now.start(course);
  now.tell({ is: 'page-shown', page: 'on-purpose' });
  await now.finish({ state: '1', location: 'p', outcome: { completed: true, success: 'none', score: null, progress: 1 } });

  const said = JSON.stringify([...store.statements.values()]);
  expect(said).not.toMatch(/set-apart|on-purpose/);
  expect(said).toContain('"old-1"');
  expect(kept(shelf)).not.toMatch(/set-apart|on-purpose/);
});

test('what waits of an earlier build and cannot be read keeps nobody from starting', async () => {
  const shelf = new Memory();
  const old = tracking(before, shelf, () => Promise.reject(new TypeError('cut')));
  await old.start(course);
  for (const key of Array.from({ length: shelf.length }, (_, index) => shelf.key(index)!)) shelf.setItem(key, '{"object":');

  const store = new RecordStore();
  expect(await tracking(whole, shelf, store.fetch).start(course)).toMatchObject({ recording: true, state: null });
  expect(kept(shelf)).not.toContain('{"object":');
});
