import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../tracker';
import { WebTracker, type Shelf } from './adapter';

const snapshot = (state: string): Snapshot => ({ state, location: 'welcome', outcome: { completed: false, success: 'none', score: null, progress: 0 } });

const shelf = (values: Record<string, string> = {}) => ({
  values,
  getItem: (key: string) => values[key] ?? null,
  setItem: (key: string, value: string) => void (values[key] = value),
  removeItem: (key: string) => void delete values[key],
});

const open = (on: Shelf, module = 'm') => WebTracker.open(() => on, `scormbuilder:progress:${module}`)!;
const fails = (): never => {
  throw new DOMException('no', 'SecurityError');
};

test('what was saved is there the next time, for each module apart', () => {
  const on = shelf();
  expect(open(on).start()).toEqual({ recording: true, mode: 'normal', canReopen: true, state: null, location: null });
  expect([open(on).save(snapshot('1A')), open(on).finish(snapshot('1B'))]).toEqual([true, true]);
  expect(open(on).start()).toMatchObject({ state: '1B', location: 'welcome' });
  expect(open(on, 'other').start()).toMatchObject({ state: null });
  expect(Object.keys(on.values)).toEqual(['scormbuilder:progress:m']);
});

test('erased is gone, and not written again by leaving', () => {
  const on = shelf();
  const tracker = open(on);
  tracker.save(snapshot('1A'));
  tracker.erase();
  expect([tracker.save(snapshot('1A')), tracker.finish(snapshot('1A')), on.values]).toEqual([true, true, {}]);
});

describe('whatever the storage does', () => {
  test('one that is blocked keeps nothing, and that is known', () => {
    expect([WebTracker.open(fails, 'm'), WebTracker.open(() => ({ ...shelf(), setItem: fails }), 'm')]).toEqual([null, null]);
  });

  test('one that is full says that it did not save', () => {
    const on = shelf();
    const tracker = open(on);
    on.setItem = fails;
    on.removeItem = fails;
    expect([tracker.save(snapshot('1A')), tracker.finish(snapshot('1A'))]).toEqual([false, false]);
    expect(() => tracker.erase()).not.toThrow();
  });

  test.each(['', 'x', 'null', '[]', '7', '{"state":7,"location":{}}'])('%j in it is as good as nothing', (value) => {
    expect(open(shelf({ 'scormbuilder:progress:m': value })).start()).toMatchObject({ state: null, location: null });
  });
});

test('nobody is known', () => expect([open(shelf()).learnerName(), open(shelf()).tell()]).toEqual([null, undefined]));
