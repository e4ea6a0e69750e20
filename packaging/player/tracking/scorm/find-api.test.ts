import { describe, expect, test } from 'vitest';
import { TestClock } from '../../tests/fixtures/clock';
import { awaitApi, findApi, type Frame } from './find-api';

const api = { name: 'API' };

/** A window whose parent is itself, as the top one's is. */
const top = (more: Frame = {}): Frame => {
  const frame: { parent?: Frame | null } & Frame = { ...more };
  frame.parent = frame;
  return frame;
};

const nested = (depth: number, root: Frame): Frame => (depth === 0 ? root : { parent: nested(depth - 1, root) });

/** A window of another origin: whatever is read of it throws. */
const foreign = (): Frame =>
  new Proxy({}, {
    get() {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });

test('R12: the own window comes first', () => {
  expect(findApi({ API: api, parent: top({ API: { name: 'other' } }) }, 'API')).toBe(api);
});

test('R12: parents up to ten hops', () => {
  expect(findApi(nested(10, top({ API: api })), 'API')).toBe(api);
  expect(findApi(nested(11, top({ API: api })), 'API')).toBeNull();
});

test('R12: the opener, and its parents', () => {
  expect(findApi(top({ opener: top({ API: api }) }), 'API')).toBe(api);
  expect(findApi(top({ opener: nested(3, top({ API: api })) }), 'API')).toBe(api);
});

test('R12: the opener of a parent, for a frame inside a window that the platform opened', () => {
  expect(findApi({ parent: top({ opener: top({ API: api }) }) }, 'API')).toBe(api);
});

test('R12: a window of another origin stops the search on its way and nothing else', () => {
  expect(findApi({ parent: foreign() }, 'API')).toBeNull();
  expect(findApi({ parent: foreign(), opener: top({ API: api }) }, 'API')).toBe(api);
  expect(findApi({ API: api, parent: foreign(), opener: foreign() }, 'API')).toBe(api);
});

test('R12: a ring of windows ends', () => {
  const one: { parent?: Frame } = {};
  one.parent = { parent: one };
  expect(findApi(one, 'API')).toBeNull();
});

test('nothing at all, and things that are no API', () => {
  expect(findApi(top(), 'API')).toBeNull();
  expect(findApi(top({ API: null, opener: null }), 'API')).toBeNull();
  expect(findApi(top({ API: 'yes' as unknown as object }), 'API')).toBeNull();
});

test('R12: each version of SCORM has its API under a name of its own', () => {
  const both = top({ API: { version: '1.2' }, API_1484_11: api });
  expect(findApi(nested(3, both), 'API_1484_11')).toBe(api);
  expect(findApi(top({ API: api }), 'API_1484_11')).toBeNull();
});

describe('R12: a run-time that comes late', () => {
  const settle = async (clock: TestClock) => {
    for (let time = 0; time < 12; time++) {
      clock.pass(200);
      await Promise.resolve();
      await Promise.resolve();
    }
  };

  test('is found when it comes', async () => {
    const clock = new TestClock();
    const parent: { API?: object } = {};
    const found = awaitApi({ parent } as Frame, 'API', clock);
    clock.pass(300);
    parent.API = {};
    await settle(clock);
    expect(await found).toBe(parent.API);
  });

  test('is given up after two seconds', async () => {
    const clock = new TestClock();
    const found = awaitApi({ parent: {} } as Frame, 'API', clock);
    await settle(clock);
    expect(await found).toBeNull();
    expect(clock.now()).toBeLessThan(3_000);
  });

  test('is not waited for in a window that stands alone', async () => {
    const own: { parent?: unknown } = {};
    own.parent = own;
    expect(await awaitApi(own as Frame, 'API', new TestClock())).toBeNull();
  });
});
