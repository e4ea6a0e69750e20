import { describe, expect, test } from 'vitest';
import { RecordStore } from '../../tests/fixtures/record-store';
import { Client } from './client';
import type { Launch } from './launch';
import { Queue } from './queue';
import { Sender } from './sender';
import type { Statement } from './statements';
import { Memory } from './storage';

const launch: Launch = { endpoint: 'https://lrs.example.org/xapi/', auth: '', actor: { mbox: 'mailto:kim@example.org' }, name: null, registration: null, activity: null };

const statement = (id: string): Statement => ({ id, actor: launch.actor, timestamp: '', verb: { id: `x/${id}`, display: {} }, object: { objectType: 'Activity', id: 'x:y' }, context: {} });

/** Refuses what an odd statement is in. */
class Picky extends RecordStore {
  constructor(
    private readonly odd: string,
    private readonly status: number,
  ) {
    super();
  }

  protected override take(batch: Record<string, unknown>[]): Response {
    return batch.some(({ id }) => id === this.odd) ? new Response(null, { status: this.status }) : super.take(batch);
  }
}

function opened(store: RecordStore, shelf = new Memory(), goesFirst?: (json: string) => boolean) {
  const queue = new Queue(shelf, 'mark', 1);
  return { shelf, queue, sender: new Sender(new Client(launch, store.fetch), queue, { actor: launch.actor, ...(goesFirst && { goesFirst }) }) };
}

const posts = (store: RecordStore): number => store.requests.filter((request) => request === 'POST statements').length;

describe('R40: a batch that is refused', () => {
  test.each([400, 402, 403, 404, 405, 410, 413, 415, 422, 423])('with %d is sent one by one, and one refused statement holds up no other', async (status) => {
    const store = new Picky('odd', status);
    const { queue, sender } = opened(store);
    for (const id of ['a', 'odd', 'b']) queue.add(statement(id));
    expect(await sender.send()).toBe(false);
    expect(store.verbs).toEqual(['a', 'b']);
    const asked = posts(store);
    expect(await sender.send()).toBe(false);
    expect(posts(store)).toBe(asked);
    queue.add(statement('c'));
    expect(await sender.send()).toBe(false);
    expect(store.verbs).toEqual(['a', 'b', 'c']);
  });

  test.each([401, 408, 425, 429, 500, 503, 302])('with %d waits, all of it and in order', async (status) => {
    const store = new RecordStore();
    store.answer = () => status;
    const { queue, sender } = opened(store);
    for (const id of ['a', 'b']) queue.add(statement(id));
    expect(await sender.send()).toBe(false);
    expect(store.requests).toEqual(['POST statements']);
    store.answer = () => null;
    expect(await sender.send()).toBe(true);
    expect(store.verbs).toEqual(['a', 'b']);
  });

  test.each([400, 413, 422])('for good (%d) is not kept for another launch', async (status) => {
    const { shelf, queue, sender } = opened(new Picky('odd', status));
    queue.add(statement('odd'));
    expect(await sender.send()).toBe(false);
    expect(shelf.length).toBe(0);
  });

  test.each([403, 404])('with %d is tried at two more launches, and then no more', async (status) => {
    const [store, shelf] = [new Picky('odd', status), new Memory()];
    opened(store, shelf).queue.add(statement('odd'));
    for (const left of [1, 1, 0]) {
      expect(await opened(store, shelf).sender.send()).toBe(false);
      expect(shelf.length).toBe(left);
    }
    expect(posts(store)).toBe(3);
    expect(await opened(store, shelf).sender.send()).toBe(true);
  });

  test('is kept and sent at a later launch that lets it in', async () => {
    const shelf = new Memory();
    const { queue, sender } = opened(new Picky('odd', 403), shelf);
    queue.add(statement('odd'));
    await sender.send();
    const kind = new RecordStore();
    expect(await opened(kind, shelf).sender.send()).toBe(true);
    expect(kind.verbs).toEqual(['odd']);
    expect(shelf.length).toBe(0);
  });

  test.each([403, 409])('with %d because the store took it before, when the answer was lost, is there', async (status) => {
    const store = new Picky('odd', status);
    store.statements.set('odd', { verb: { id: 'x/odd' } });
    const { queue, sender, shelf } = opened(store);
    queue.add(statement('odd'));
    expect(await sender.send()).toBe(true);
    expect(shelf.length).toBe(0);
  });
});

describe('R41: whose it is', () => {
  test('is said when it is sent, and is not kept on the device', async () => {
    const store = new RecordStore();
    const { shelf, queue, sender } = opened(store);
    const { actor: _, ...nobodys } = statement('a');
    queue.add(nobodys as Statement);
    expect(shelf.getItem(shelf.key(0)!)).not.toContain('kim@example.org');
    await sender.send();
    expect(store.statements.get('a')).toMatchObject({ actor: launch.actor });
  });

  test('goes as this launch says it, also for what an earlier player kept with the learner named otherwise', async () => {
    const store = new RecordStore();
    const queue = new Queue(new Memory(), 'mark', 1);
    queue.add(statement('a'));
    const named = { name: 'Kim', mbox: 'mailto:kim@example.org' };
    await new Sender(new Client(launch, store.fetch), queue, { actor: named }).send();
    expect(store.statements.get('a')).toMatchObject({ actor: named });
  });
});

describe('what goes first', () => {
  const first = (json: string): boolean => json.includes('x/first');
  const bodies = (store: RecordStore): string[][] =>
    store.options.filter(({ method }) => method === 'POST').map(({ body }) => (JSON.parse(String(body)) as { id: string }[]).map(({ id }) => id));

  test.each(['cut', 'lost', 503, 401] as const)('goes alone, however often it has to (%s)', async (failure) => {
    const store = new RecordStore();
    store.answer = () => failure;
    const { queue, sender } = opened(store, new Memory(), first);
    for (const id of ['first', 'a']) queue.add(statement(id));
    expect(await sender.send()).toBe(false);
    queue.add(statement('b'));
    expect(await sender.send()).toBe(false);
    store.answer = () => null;
    expect(await sender.send()).toBe(true);
    expect(bodies(store)).toEqual([['first'], ['first'], ['first'], ['a', 'b']]);
  });

  test.each([400, 403])('holds back the rest where it is refused (%d), and the next launch has it all', async (status) => {
    const [store, shelf] = [new Picky('first', status), new Memory()];
    const { queue, sender } = opened(store, shelf, first);
    for (const id of ['first', 'a']) queue.add(statement(id));
    expect([await sender.send(), await sender.send(), await sender.leave()]).toEqual([false, false, false]);
    expect(bodies(store)).toEqual([['first']]);
    expect(opened(store, shelf).queue.waiting().map(({ json }) => (JSON.parse(json) as Statement).id)).toContain('a');
  });

  test('that was taken when its answer was lost, and is then refused as the second one, is there', async () => {
    const store = new Picky('first', 403);
    store.statements.set('first', { verb: { id: 'x/first' } });
    const { queue, sender } = opened(store, new Memory(), first);
    for (const id of ['first', 'a']) queue.add(statement(id));
    expect(await sender.send()).toBe(true);
    expect(bodies(store)).toEqual([['first'], ['a']]);
  });

  test('is not overtaken on leaving while nobody answered, and is not sent twice', async () => {
    const store = new RecordStore();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const slow: typeof fetch = async (address, options) => {
      const isFirst = String(options?.body).includes('x/first');
      if (isFirst) await held;
      return store.fetch(address, options);
    };
    const queue = new Queue(new Memory(), 'mark', 1);
    const sender = new Sender(new Client(launch, slow), queue, { actor: launch.actor, goesFirst: first });
    for (const id of ['first', 'a']) queue.add(statement(id));
    void sender.send();
    queue.add(statement('last'));
    const left = sender.leave();
    await new Promise((resolve) => setTimeout(resolve));
    expect(bodies(store)).toEqual([]);
    answer();
    expect(await left).toBe(true);
    expect(bodies(store)).toEqual([['first'], ['a', 'last']]);
    expect(store.options.every(({ keepalive }) => keepalive)).toBe(true);
  });
});
