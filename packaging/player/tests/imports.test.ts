/// <reference types="vite/client" />
import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../{base,components,course,entries,private,state,tracking}/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Who may import from whom: the value only from its own room, plain types from course too. Entries may import all. */
const rooms = ['components', 'course', 'private', 'state', 'tracking'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function importsOf(path: string, source: string): Import[] {
  const statements = source.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gm);
  return [...statements].map(([, type, target]) => ({
    from: path.split('/')[1]!,
    to: new URL(target!, `file:///x/${path.slice(3)}`).pathname.split('/')[2]!,
    isType: type !== undefined,
  }));
}

const all = Object.entries(sources).flatMap(([path, source]) => importsOf(path, source));

test('every room is looked at', () => {
  expect([...new Set(Object.keys(sources).map((path) => path.split('/')[1]!))].sort().filter((room) => room !== 'base')).toEqual(['components', 'course', 'entries', 'private', 'state', 'tracking']);
});

test('components, course, private, state and tracking import nothing of each other but plain types of the course', () => {
  const across = all.filter((one) => rooms.includes(one.from) && one.to !== one.from);
  const allowed = (one: Import) => one.isType && ['course', 'strings'].includes(one.to);
  expect(across.filter((one) => !allowed(one))).toEqual([]);
});

test('nothing imports from entries but entries', () => {
  expect(all.filter((one) => one.to === 'entries' && one.from !== 'entries')).toEqual([]);
});

test('course, private and state know no document and no window', () => {
  const pure = Object.entries(sources).filter(([path]) => /^\.\.\/(course|private|state)\//.test(path));
  expect(pure.filter(([, source]) => /\b(document|window|localStorage|navigator)\./.test(source)).map(([path]) => path)).toEqual([]);
});
