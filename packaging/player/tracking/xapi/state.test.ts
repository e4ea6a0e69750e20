import { beforeEach, describe, expect, test } from 'vitest';
import { RecordStore } from '../../tests/fixtures/record-store';
import { TagDemandingStore } from '../../tests/fixtures/strict-record-store';
import { Client } from './client';
import type { Launch } from './launch';
import { StateStore, type StateDocument } from './state';
import { Memory } from './storage';

const launch: Launch = { endpoint: 'https://lrs.example.org/xapi/', auth: '', actor: { mbox: 'mailto:kim@example.org' }, name: null, registration: null, activity: null };

const document = (state: string, more: Partial<StateDocument> = {}): StateDocument => ({ state, location: 'one', completed: false, success: 'none', session: 's', said: [], ...more });

/** Knows no tags at all. */
class TaglessStore extends RecordStore {
  protected override get tag(): null {
    return null;
  }
}

/** Wants to be told what is replaced, and gives no script its tags. */
class HidingStore extends TagDemandingStore {
  override get tag(): never {
    return null as never;
  }
}

/** Gives tags, and takes none, as behind a proxy that changes them. */
class RefusingStore extends RecordStore {
  constructor(private readonly status: number) {
    super();
  }

  protected override put(body: string, match: string | null, noneMatch: string | null): Response {
    return match === null && noneMatch === null ? super.put(body, null, null) : new Response(null, { status: this.status });
  }
}

/** Gives weak tags, and compares strong ones. */
class WeakeningStore extends TagDemandingStore {
  override fetch: typeof fetch = ((plain) => async (address: RequestInfo | URL, options?: RequestInit) => {
    const reply = await plain(address, options);
    const tag = reply.headers.get('ETag');
    return tag === null ? reply : new Response(await reply.text(), { status: reply.status, headers: { ETag: `W/${tag}` } });
  })(this.fetch);
}

/** Wants a condition of new documents too. */
class ConditionStore extends TagDemandingStore {
  protected override put(body: string, match: string | null, noneMatch: string | null): Response {
    return match === null && noneMatch === null ? new Response(null, { status: 428 }) : super.put(body, match, noneMatch);
  }
}

let shelf = new Memory();
beforeEach(() => void (shelf = new Memory()));

const opened = (store: RecordStore, device = shelf) => new StateStore(new Client(launch, store.fetch), launch, 'https://example.org/m', device, 'mark');
const kept = (store: RecordStore): StateDocument => JSON.parse(store.state!) as StateDocument;

const stores: readonly (readonly [string, () => RecordStore])[] = [
  ['gives tags', () => new RecordStore()],
  ['demands a tag', () => new TagDemandingStore()],
  ['demands a tag, and marks its own as weak on the way', () => new WeakeningStore()],
  ['demands a tag, and gives scripts none', () => new HidingStore()],
  ['demands a condition of new documents too', () => new ConditionStore()],
  ['knows no tags', () => new TaglessStore()],
  ['refuses tags with 412', () => new RefusingStore(412)],
  ['refuses tags with 400', () => new RefusingStore(400)],
  ['refuses tags with 409', () => new RefusingStore(409)],
];

describe.each(stores)('R42: a store that %s', (_, made) => {
  test('has the newest after each save of each sitting', async () => {
    const store = made();
    for (const sitting of ['1', '2', '3']) {
      const state = opened(store);
      const loaded = await state.load();
      expect(loaded.is === 'found' ? loaded.document.state : '').toBe(sitting === '1' ? '' : `${Number(sitting) - 1}D`);
      for (const step of ['A', 'B', 'C']) {
        expect(await state.save(document(sitting + step))).toBe(true);
        expect(kept(store).state).toBe(sitting + step);
      }
      expect(await state.leave(document(`${sitting}D`))).toBe(true);
      expect(kept(store).state).toBe(`${sitting}D`);
    }
    expect(shelf.length).toBe(0);
  });

  test('keeps what was said for good in another window', async () => {
    const store = made();
    const [here, there] = [opened(store), opened(store, new Memory())];
    await here.load();
    await there.load();
    await here.save(document('here-1'));
    await there.save(document('there-1, longer', { completed: true, said: ['x'] }));
    await here.save(document('here-2'));
    if (!/no tags|refuses|gives scripts none/.test(_)) expect(kept(store)).toMatchObject({ state: 'here-2', completed: true, said: ['x'] });
    await here.save(document('here-3', { success: 'passed' }));
    expect(kept(store)).toMatchObject({ state: 'here-3', success: 'passed' });
  });
});

describe('R42: leaving', () => {
  test.each(stores.slice(0, 3))('sends the tag of what is there at once, to a store that %s', async (_, made) => {
    const store = made();
    const state = opened(store);
    await state.load();
    await state.save(document('1A'));
    const before = store.requests.length;
    await state.leave(document('1B'));
    expect(store.requests.slice(before)).toEqual(['PUT activities/state']);
    expect(new Headers(store.options.at(-1)!.headers).get('If-Match')).not.toBeNull();
    expect(store.options.at(-1)!.keepalive).toBe(true);
  });

  test('while a save is on its way: what is newest stays', async () => {
    const store = new TagDemandingStore();
    const state = opened(store);
    await state.load();
    await state.save(document('1A'));
    const [, isLeft] = await Promise.all([state.save(document('1B')), state.leave(document('1C'))]);
    expect([isLeft, kept(store).state]).toEqual([true, '1C']);
    expect(shelf.length).toBe(0);
  });

  test('of a store that nobody could ask, overwrites nothing that it has: the device keeps a copy', async () => {
    const store = new RecordStore();
    store.state = JSON.stringify(document('1A', { completed: true }));
    store.answer = () => 'cut';
    const state = opened(store);
    expect((await state.load()).is).toBe('unreachable');
    expect(await state.leave(document('1B'))).toBe(false);
    store.answer = () => null;
    expect(kept(store).state).toBe('1A');
    expect(await opened(store).load()).toMatchObject({ document: { state: '1B', completed: true } });
  });
});

test('a document that somebody deleted meanwhile is made anew', async () => {
  const store = new RecordStore();
  const state = opened(store);
  await state.load();
  await state.save(document('1A'));
  store.state = null;
  expect(await state.save(document('1B'))).toBe(true);
  expect(kept(store).state).toBe('1B');
});

test('a store that has no tags is asked for one once', async () => {
  const store = new TaglessStore();
  const state = opened(store);
  await state.load();
  for (const step of ['1A', '1B', '1C']) await state.save(document(step));
  expect(store.requests.filter((request) => request.startsWith('GET'))).toHaveLength(2);
});

test.each([401, 403, 404, 413, 500, 'cut'] as const)('what a store refuses for another reason (%s) is told honestly, and kept on the device', async (failure) => {
  const store = new RecordStore();
  const state = opened(store);
  await state.load();
  store.answer = (request) => (request.startsWith('PUT') ? failure : null);
  expect(await state.save(document('1A'))).toBe(false);
  expect(store.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(1);
  expect(shelf.length).toBe(1);
});
