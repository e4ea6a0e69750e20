/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import meetings from '../base/contrast.json';
import tokens from '../base/tokens.css?raw';

/** Colours by name, of the light scheme and of the dark one. */
const colours = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));

const [light, dark] = tokens.split('@media (prefers-color-scheme: dark)').map(colours) as [Record<string, string>, Record<string, string>];

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** Each colour on each ground that it meets. */
const pairs = (grounds: Record<string, string[]>) => Object.entries(grounds).flatMap(([ground, parts]) => parts.map((part) => [part, ground] as const));

const written = pairs(meetings.text);
const seen = pairs(meetings.parts);

describe.each([
  ['light', light],
  ['dark', { ...light, ...dark }],
])('R33: in %s', (_, scheme) => {
  test.each(written)('%s on %s is read easily (WCAG 2.2, 1.4.3)', (text, ground) => {
    expect(contrast(scheme[text]!, scheme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(seen)('%s on %s is seen (WCAG 2.2, 1.4.11)', (part, ground) => {
    expect(contrast(scheme[part]!, scheme[ground]!)).toBeGreaterThanOrEqual(3);
  });
});
