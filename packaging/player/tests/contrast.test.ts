/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import tokens from '../base/tokens.css?raw';

/** Colours by name, of the light scheme and of the dark one. */
const colours = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));

const [light, dark] = tokens.split('@media').map(colours) as [Record<string, string>, Record<string, string>];

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

const grounds = ['page', 'surface'];
const texts = ['text', 'quiet', 'link', 'link-seen', 'good', 'caution', 'bad'];

describe.each([
  ['light', light],
  ['dark', dark],
])('R33: in %s', (_, scheme) => {
  test.each(grounds.flatMap((ground) => texts.map((text) => [text, ground])))('%s on %s is read easily (WCAG 2.2, 1.4.3)', (text, ground) => {
    expect(contrast(scheme[text!]!, scheme[ground!]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['on-button', 'button'],
    ['on-button', 'button-pressed'],
  ])('%s on %s is read easily (WCAG 2.2, 1.4.3)', (text, ground) => {
    expect(contrast(scheme[text]!, scheme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds.flatMap((ground) => ['line', 'button', 'focus'].map((part) => [part, ground])))('%s on %s is seen (WCAG 2.2, 1.4.11)', (part, ground) => {
    expect(contrast(scheme[part!]!, scheme[ground!]!)).toBeGreaterThanOrEqual(3);
  });
});
