import { expect, test } from 'vitest';
import { findApi, type Frame } from './find-api';

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
  expect(findApi({ API: api, parent: top({ API: { name: 'other' } }) })).toBe(api);
});

test('R12: parents up to ten hops', () => {
  expect(findApi(nested(10, top({ API: api })))).toBe(api);
  expect(findApi(nested(11, top({ API: api })))).toBeNull();
});

test('R12: the opener, and its parents', () => {
  expect(findApi(top({ opener: top({ API: api }) }))).toBe(api);
  expect(findApi(top({ opener: nested(3, top({ API: api })) }))).toBe(api);
});

test('R12: the opener of a parent, for a frame inside a window that the platform opened', () => {
  expect(findApi({ parent: top({ opener: top({ API: api }) }) })).toBe(api);
});

test('R12: a window of another origin stops the search on its way and nothing else', () => {
  expect(findApi({ parent: foreign() })).toBeNull();
  expect(findApi({ parent: foreign(), opener: top({ API: api }) })).toBe(api);
  expect(findApi({ API: api, parent: foreign(), opener: foreign() })).toBe(api);
});

test('R12: a ring of windows ends', () => {
  const one: { parent?: Frame } = {};
  one.parent = { parent: one };
  expect(findApi(one)).toBeNull();
});

test('nothing at all, and things that are no API', () => {
  expect(findApi(top())).toBeNull();
  expect(findApi(top({ API: null, opener: null }))).toBeNull();
  expect(findApi(top({ API: 'yes' as unknown as object }))).toBeNull();
});
