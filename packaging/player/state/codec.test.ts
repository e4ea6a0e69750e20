import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StateItem, StateLayout } from '../course/types';
import { toBits, toText } from './base64url';
import { crc16 } from './crc16';
import { decode, encode, longest, type ItemValue, type StateData } from './codec';

const item = (id: string, key: number, stable: number[], fields: number[] = [], shape = 1): StateItem => ({ id, key, stable, shape, fields });

const layout: StateLayout = {
  fingerprint: 0xabcdef,
  items: [item('page/a', 1, [1]), item('question/q', 2, [4, 7], [3]), item('check/c', 3, [4, 7, 7, 1, 2]), item('scenario/s', 0xffffff, [1], [3, 2, 2])],
};

const data = (items: Record<string, ItemValue>, more: Partial<StateData> = {}): StateData => ({
  completed: false,
  passed: false,
  page: null,
  items: new Map(Object.entries(items)),
  ...more,
});

const question: ItemValue = { stable: [2, 50], fields: [5] };

/** Layouts of any items, with keys that differ. */
const layouts = fc
  .array(
    fc.record({
      stable: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
      fields: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
      shape: fc.integer({ min: 0, max: 255 }),
    }),
    { maxLength: 30 },
  )
  .map((items): StateLayout => ({
    fingerprint: 123456,
    items: items.map((one, index) => item(`page/${index}`, 1000 + index * 7919, one.stable, one.fields, one.shape)),
  }));

const full = (widths: readonly number[]) => widths.map((width) => 2 ** width - 1);

const fullData = (of: StateLayout): StateData => ({
  completed: true,
  passed: true,
  page: of.items[0]?.id ?? null,
  items: new Map(of.items.map((one) => [one.id, { stable: full(one.stable), fields: full(one.fields) }])),
});

describe('base64url and CRC', () => {
  test('bits come back, filled up with zeros', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 })), (bits) => {
        const back = toBits(toText(bits))!;
        expect(back.slice(0, bits.length)).toEqual(bits);
        expect(back.slice(bits.length).every((bit) => bit === 0)).toBe(true);
      }),
    );
  });

  test('six bits are one letter of RFC 4648', () => expect(toText([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1])).toBe('_B'));

  test('the CRC is CCITT-FALSE: 123456789 gives 29B1', () => {
    const bits = [...'123456789'].flatMap((c) => [...c.charCodeAt(0).toString(2).padStart(8, '0')].map(Number));
    expect(crc16(bits)).toBe(0x29b1);
  });
});

describe('round trip', () => {
  test('a learner who did nothing takes few characters', () => {
    const text = encode(layout, data({}));
    expect(text).toHaveLength(1 + Math.ceil((24 + 2 + 24 + 12 + 16) / 6));
    expect(decode(layout, text)).toEqual({ ...data({}), isOfBuild: true, isAskedAnew: false });
  });

  test('this very string, by the contract, bit for bit', () => {
    const bits =
      '101010111100110111101111' + // fingerprint
      '10' + // completed, not passed
      '000000000000000000000001' + // key of page/a
      '000000000010' + // two items
      '000000000000000000000001' + '0010' + '1' + // page/a: one bit, seen
      '000000000000000000000010' + '0101' + '1100' + '0010' + '0110010' + '00000001' + '101'; // question/q: 22 bits, 2, 50, shape 1, 5
    const crc = crc16([...bits].map(Number)).toString(2).padStart(16, '0');
    const state = data({ 'page/a': { stable: [1], fields: [] }, 'question/q': question }, { completed: true, page: 'page/a' });
    expect(encode(layout, state)).toBe(`1${toText([...(bits + crc)].map(Number))}`);
  });

  test('R22: only letters, digits, - and _, whatever the values', () => {
    fc.assert(fc.property(layouts, (of) => void expect(encode(of, fullData(of))).toMatch(/^1[A-Za-z0-9_-]+$/)));
  });

  test('any values come back, item by item', () => {
    const cases = layouts.chain((of) =>
      fc.tuple(
        fc.constant(of),
        fc.tuple(...of.items.map((one) => fc.tuple(...[...one.stable, ...one.fields].map((width) => fc.integer({ min: 0, max: 2 ** width - 1 }))))),
        fc.boolean(),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(cases, ([of, values, completed, passed]) => {
        const entries = of.items.map((one, index): [string, ItemValue] => [
          one.id,
          { stable: values[index]!.slice(0, one.stable.length), fields: values[index]!.slice(one.stable.length) },
        ]);
        const state: StateData = { completed, passed, page: of.items[0]?.id ?? null, items: new Map(entries) };
        const held = entries.filter(([, value]) => [...value.stable, ...value.fields].some((n) => n > 0));
        expect(decode(of, encode(of, state))).toEqual({ ...state, items: new Map(held), isOfBuild: true, isAskedAnew: false });
      }),
    );
  });

  test('a value too big for its width is the largest that fits', () => {
    const text = encode(layout, data({ 'question/q': { stable: [99, 1000], fields: [64] } }));
    expect(decode(layout, text)!.items.get('question/q')).toEqual({ stable: [15, 127], fields: [7] });
  });
});

describe('R22: the length is known beforehand', () => {
  test('with every item full the string is exactly as long as the layout says', () => {
    fc.assert(fc.property(layouts, (of) => void expect(encode(of, fullData(of))).toHaveLength(longest(of))));
  });

  test('no state is longer', () => {
    fc.assert(
      fc.property(layouts, fc.infiniteStream(fc.boolean()), (of, kept) => {
        const items = [...fullData(of).items].filter(() => kept.next().value);
        expect(encode(of, { ...fullData(of), items: new Map(items) }).length).toBeLessThanOrEqual(longest(of));
      }),
    );
  });

  test.each([
    [[1], [], 24 + 4 + 1],
    [[7], [], 24 + 4 + 7],
    [[4, 4], [], 24 + 8 + 8],
    [[1], [3, 2, 2], 24 + 8 + 16],
    [[4, 7], [53], 24 + 12 + 72],
  ])('an item of %j and %j takes %d bits', (stable, fields, bits) => {
    const one: StateLayout = { fingerprint: 1, items: [item('page/x', 9, stable, fields)] };
    expect(longest(one)).toBe(1 + Math.ceil((62 + bits + 16) / 6));
  });
});

describe('R23: a newer build reads an older state', () => {
  const older = encode(layout, data({ 'page/a': { stable: [1], fields: [] }, 'question/q': question, 'scenario/s': { stable: [1], fields: [4, 1, 2] } }, { page: 'page/a' }));
  const read = (items: StateItem[]) => decode({ fingerprint: 1, items }, older);

  test('an item removed since is passed over, and the rest is read', () => {
    const state = read(layout.items.filter((one) => one.id !== 'question/q'))!;
    expect(state.items.get('scenario/s')).toEqual({ stable: [1], fields: [4, 1, 2] });
    expect(state.items.has('question/q')).toBe(false);
  });

  test('an item added since is not there yet, whatever the order', () => {
    const state = read([item('page/new', 77, [1]), ...[...layout.items].reverse()])!;
    expect(state.items.has('page/new')).toBe(false);
    expect(state.items.get('question/q')).toEqual(question);
  });

  test('an item of another shape keeps its stable fields only', () => {
    const state = read([item('question/q', 2, [4, 7], [3], 2), item('scenario/s', 0xffffff, [1], [4, 2, 2, 2], 1)])!;
    expect(state.items.get('question/q')).toEqual({ stable: [2, 50], fields: [0] });
    expect(state.items.get('scenario/s')).toEqual({ stable: [1], fields: [0, 0, 0, 0] });
  });

  test('a stable field added since is 0', () => {
    const check = encode(layout, data({ 'check/c': { stable: [1, 80, 80, 1, 2], fields: [] } }));
    const newer: StateLayout = { fingerprint: 1, items: [item('check/c', 3, [4, 7, 7, 1, 2, 5])] };
    expect(decode(newer, check)!.items.get('check/c')).toEqual({ stable: [1, 80, 80, 1, 2, 0], fields: [] });
  });

  test('a page removed since is no place to resume at', () => {
    expect(read(layout.items.slice(1))!.page).toBeNull();
  });

  test('any layout reads the state of any other without failing', () => {
    fc.assert(fc.property(layouts, layouts, (one, other) => void expect(decode(one, encode(other, fullData(other)))).not.toBeNull()));
  });
});

describe('what is none of ours', () => {
  const good = encode(layout, data({ 'question/q': question }));

  test.each(['', '1', '2', 'null', '{"page":3}', `2${good.slice(1)}`, `${good}A`, good.slice(0, -1), `${good} `, `${good.slice(0, 5)}é${good.slice(6)}`])(
    '%j is unreadable',
    (text) => expect(decode(layout, text)).toBeNull(),
  );

  test('any character changed is noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: good.length - 1 }), fc.constantFrom(...'ABCxyz019-_'), (index, character) => {
        fc.pre(good[index] !== character);
        expect(decode(layout, good.slice(0, index) + character + good.slice(index + 1))).toBeNull();
      }),
    );
  });

  test('garbage never throws', () => {
    const garbage = fc.oneof(fc.string(), fc.stringMatching(/^1[A-Za-z0-9_-]*$/), fc.string({ unit: 'binary' }));
    fc.assert(fc.property(garbage, (text) => void expect(() => decode(layout, text)).not.toThrow()), { numRuns: 2000 });
  });
});
