import { describe, expect, test } from 'vitest';
import { isNamed, ownKey } from './owner';
import { shelfKey } from './shelf-key';

const intro = { id: 'introduction', home: 'aaaaaaaa' };

describe('R52: what a browser keeps', () => {
  test('is kept apart by suite, by module and by learner', () => {
    const keys = [
      ownKey('private', intro, 'anna'),
      ownKey('private', intro, 'ben'),
      ownKey('private', { ...intro, home: 'bbbbbbbb' }, 'anna'),
      ownKey('private', { ...intro, id: 'follow-up' }, 'anna'),
      ownKey('place', intro, 'anna'),
      ownKey('private', intro, ''),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(ownKey('private', intro, ' anna ')).toBe(keys[0]);
  });

  test('names neither the learner, nor the module, nor the suite', () => {
    const key = ownKey('private', { id: 'if-you-experience-racism', home: 'aaaaaaaa' }, 'anna');
    expect(key).toMatch(/^scormbuilder:private:[0-9a-z]+:[0-9a-f]{24}$/);
    expect(key).not.toMatch(/anna|racism|aaaaaaaa/);
  });

  test('stays under the same name in every build', () => {
    expect(ownKey('private', intro, 'anna')).toBe('scormbuilder:private:ryl7151eooqm7:5c64e1bd5f91a5d9e1f4c4cc');
  });
});

test.each(['', ' ', 'null', 'undefined', 'Guest', 'anonymous', '0', '-', 'N/A', 'Unknown'])('%j names nobody', (id) => {
  expect(isNamed(id)).toBe(false);
  expect(ownKey('private', intro, id)).toBe(`${shelfKey('private', intro)}:unnamed`);
});

test.each(['anna', '00', '10', 'guest17', 'n.ull', '["https://lms.example","17"]'])('%j names somebody', (id) => expect(isNamed(id)).toBe(true));
