import type { StateItem, StateLayout } from '../course/types';
import { toBits, toText } from './base64url';
import { BitReader, BitWriter } from './bits';
import { crc16 } from './crc16';

/**
 * The learner's state as a string, for SCORM 1.2 within the 4,096 characters of cmi.suspend_data (R22). Each item carries its key
 * and its length, so that a newer build of the module reads what it still knows and passes over the rest (R23).
 */

/** What the string holds of one item. */
export interface ItemValue {
  readonly stable: readonly number[];
  readonly fields: readonly number[];
}

export interface StateData {
  readonly completed: boolean;
  readonly passed: boolean;
  /** Id of the item of the page now shown, as `page/welcome`; null for none. */
  readonly page: string | null;
  /** Values by item id; an item that is left out is all zeros. */
  readonly items: ReadonlyMap<string, ItemValue>;
}

/** What a string of any build says to this one. */
export interface ReadState extends StateData {
  /** This build wrote it. */
  readonly isOfBuild: boolean;
  /** Of a learner whose page is no more: item of the last page that they had seen before it and that is still there; null for none. Absent where the page is there. */
  readonly gone?: string | null;
  /** An answer was kept that this build has another question for, or none. */
  readonly isAskedAnew: boolean;
}

/** Says whose the state is. Builds that do not know it pass over it. */
export const ownerItem = 'learner/module';

const version = '1';
const widths = { fingerprint: 24, flag: 1, key: 24, count: 12, group: 3, shape: 8, crc: 16, character: 6 };

/** Where a state says how many items follow. */
const countPlace = widths.fingerprint + 2 * widths.flag + widths.key;

export function encode(layout: StateLayout, data: StateData): string {
  const writer = new BitWriter();
  const held = layout.items.filter((item) => isHeld(data.items.get(item.id)));
  writer.write(layout.fingerprint, widths.fingerprint);
  writer.write(data.completed ? 1 : 0, widths.flag);
  writer.write(data.passed ? 1 : 0, widths.flag);
  writer.write(layout.items.find((item) => item.id === data.page)?.key ?? 0, widths.key);
  writer.write(held.length, widths.count);
  held.forEach((item) => writeItem(writer, item, data.items.get(item.id)!));
  writer.write(crc16(writer.bits), widths.crc);
  return version + toText(writer.bits);
}

const isHeld = (value: ItemValue | undefined): boolean =>
  value !== undefined && [...value.stable, ...value.fields].some((number) => number > 0);

function writeItem(writer: BitWriter, item: StateItem, value: ItemValue): void {
  writer.write(item.key, widths.key);
  writeLength(writer, lengthOf(item));
  writer.writeAll(value.stable, item.stable);
  if (item.fields.length === 0) return;
  writer.write(item.shape, widths.shape);
  writer.writeAll(value.fields, item.fields);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Bits of an item after its key and length. */
const lengthOf = (item: StateItem): number =>
  sum(item.stable) + (item.fields.length === 0 ? 0 : widths.shape + sum(item.fields));

/** A length in groups of three bits, most significant first, each followed by 1 when another follows. */
function writeLength(writer: BitWriter, length: number): void {
  for (let group = groupsOf(length) - 1; group >= 0; group--) {
    writer.write(Math.floor(length / 8 ** group) % 8, widths.group);
    writer.write(group > 0 ? 1 : 0, widths.flag);
  }
}

const groupsOf = (length: number): number => (length < 8 ? 1 : 1 + groupsOf(Math.floor(length / 8)));

/** Whether a state has more that the layout knows than that it does not: one of another module of the same id has a page or two in common. */
export function sharesMost(layout: StateLayout, text: string): boolean {
  const known = decode(layout, text)?.items.size ?? 0;
  const bits = toBits(text.slice(version.length)) ?? [];
  return known > 0 && known * 2 >= new BitReader(bits, countPlace).read(widths.count);
}

/** The longest string that this layout can give: what the compiler holds against the platform's limit (R22). */
export function longest(layout: StateLayout): number {
  const header = widths.fingerprint + 2 * widths.flag + widths.key + widths.count;
  const item = (length: number) => widths.key + groupsOf(length) * (widths.group + widths.flag) + length;
  const bits = header + sum(layout.items.map((one) => item(lengthOf(one)))) + widths.crc;
  return version.length + Math.ceil(bits / widths.character);
}

/** Reads a string of any build of the module; null when it is none of the module's own or was damaged. Never throws. */
export function decode(layout: StateLayout, text: string): ReadState | null {
  const bits = text.startsWith(version) ? toBits(text.slice(version.length)) : null;
  if (bits === null) return null;
  try {
    return read(layout, bits);
  } catch {
    return null;
  }
}

function read(layout: StateLayout, bits: readonly number[]): ReadState | null {
  const byKey = new Map(layout.items.map((item) => [item.key, item]));
  const reader = new BitReader(bits);
  const isOfBuild = reader.read(widths.fingerprint) === layout.fingerprint;
  const completed = reader.read(widths.flag) === 1;
  const passed = reader.read(widths.flag) === 1;
  const key = reader.read(widths.key);
  const page = byKey.get(key)?.id ?? null;
  const { items, keys, isAskedAnew } = readItems(reader, byKey);
  const isOurs = isOwn(layout, items) ?? (isOfBuild || keys.length === 0 || page !== null || items.size > 0);
  if (!isIntact(reader, bits) || !isOurs) return null;
  return { completed, passed, page, items, isOfBuild, isAskedAnew, ...(key !== 0 && page === null ? { gone: pageBefore(keys, key, byKey) } : {}) };
}

/** Whether a state says that it is the module's; null where it says nothing, as those of earlier builds: then something in it has to be known. */
function isOwn({ module }: StateLayout, items: StateData['items']): boolean | null {
  const owner = items.get(ownerItem)?.stable[0];
  return owner === undefined ? null : owner === module;
}

/** Pages come first among the items, in the order of the build that wrote them. */
function pageBefore(keys: readonly number[], key: number, byKey: ReadonlyMap<number, StateItem>): string | null {
  const known = keys.slice(0, Math.max(keys.indexOf(key), 0)).map((each) => byKey.get(each)?.id);
  return known.filter((id) => id?.startsWith('page/')).pop() ?? null;
}

function readItems(reader: BitReader, byKey: ReadonlyMap<number, StateItem>) {
  const items = new Map<string, ItemValue>();
  const keys: number[] = [];
  let isAskedAnew = false;
  for (let left = reader.read(widths.count); left > 0; left--) {
    const key = reader.read(widths.key);
    const length = readLength(reader);
    const item = byKey.get(key);
    const value = reader.slice(length);
    keys.push(key);
    const { isSame, ...kept } = item ? readItem(value, item) : { isSame: !isAnswer(length) };
    isAskedAnew ||= !isSame;
    if (item) items.set(item.id, kept as ItemValue);
  }
  return { items, keys, isAskedAnew };
}

/** Whether an item of a part that is no more was of something answered, a question or a check: those take more bits than pages. */
const isAnswer = (length: number): boolean => length >= 4 + 7 + widths.shape;

function readLength(reader: BitReader): number {
  let length = 0;
  do length = length * 8 + reader.read(widths.group);
  while (reader.read(widths.flag) === 1);
  return length;
}

function readItem(reader: BitReader, item: StateItem): ItemValue & { readonly isSame: boolean } {
  const stable = reader.readAll(item.stable);
  const expected = widths.shape + sum(item.fields);
  const sameShape = item.fields.length > 0 && reader.left === expected && reader.read(widths.shape) === item.shape;
  return { stable, fields: sameShape ? reader.readAll(item.fields) : item.fields.map(() => 0), isSame: sameShape || item.fields.length === 0 };
}

/** The CRC is that of all before it, and only the zeros that fill up the last character follow. */
function isIntact(reader: BitReader, bits: readonly number[]): boolean {
  const content = bits.slice(0, reader.position);
  const crc = reader.read(widths.crc);
  return crc === crc16(content) && reader.left < widths.character && reader.read(reader.left) === 0;
}
