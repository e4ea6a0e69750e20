import type { Outcome } from '../course/types';
import { toBits, toText } from './base64url';
import { BitReader, BitWriter } from './bits';
import { crc16 } from './crc16';

/**
 * The states of all modules of a package in one string: each as its own codec wrote it, with what it came to, so that the document of any of them
 * can tell what all amount to. `src/ScormBuilder/Player/RouteBudget.cs` counts the same characters.
 */

export interface RoutePart {
  readonly outcome: Outcome;
  /** The module's own state. */
  readonly state: string;
}

export interface RouteState {
  /** Key of the module that was shown last; 0 for the menu. */
  readonly current: number;
  /** By the modules' keys. */
  readonly parts: ReadonlyMap<number, RoutePart>;
}

/** No state of a single module starts with it. */
const version = 'r';
const widths = { key: 24, flag: 1, success: 2, perCent: 7, length: 19, crc: 16, check: 18, character: 6 };
const successes: readonly Outcome['success'][] = ['none', 'unknown', 'passed', 'failed'];

/** Stands for no score. */
const unscored = 101;

export function encodeRoute({ current, parts }: RouteState): string {
  const text = inText(current, widths.key) + [...parts].map(([key, part]) => headOf(key, part) + part.state).join('');
  return version + text + inText(crc16(toBits(text)!), widths.crc);
}

function inText(value: number, width: number): string {
  const writer = new BitWriter();
  writer.write(value, width);
  return toText(writer.bits);
}

function headOf(key: number, { outcome, state }: RoutePart): string {
  const writer = new BitWriter();
  writer.write(key, widths.key);
  writer.write(outcome.completed ? 1 : 0, widths.flag);
  writer.write(successes.indexOf(outcome.success), widths.success);
  writer.write(outcome.score ?? unscored, widths.perCent);
  writer.write(outcome.progress * 100, widths.perCent);
  writer.write(state.length, widths.length);
  return toText(writer.bits);
}

/** Reads a string of any build; null when it is none of ours or was damaged. Never throws. */
export function decodeRoute(text: string): RouteState | null {
  const bits = text.startsWith(version) ? toBits(text.slice(version.length)) : null;
  if (bits === null) return null;
  try {
    return read(bits);
  } catch {
    return null;
  }
}

function read(bits: readonly number[]): RouteState | null {
  const content = bits.slice(0, -widths.check);
  if (new BitReader(bits, content.length).read(widths.crc) !== crc16(content)) return null;
  const reader = new BitReader(content);
  const current = reader.read(widths.key);
  const parts = new Map<number, RoutePart>();
  while (reader.left > 0) parts.set(reader.read(widths.key), readPart(reader, content));
  return { current, parts };
}

function readPart(reader: BitReader, content: readonly number[]): RoutePart {
  const completed = reader.read(widths.flag) === 1;
  const success = successes[reader.read(widths.success)]!;
  const score = reader.read(widths.perCent);
  const progress = Math.min(reader.read(widths.perCent), 100) / 100;
  const length = reader.read(widths.length) * widths.character;
  const state = toText(content.slice(reader.position, reader.position + length));
  reader.slice(length);
  return { outcome: { completed, success, score: score >= unscored ? null : score, progress }, state };
}
