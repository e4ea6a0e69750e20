import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { designSystem } from '../base/design-system.mjs';
import { logical } from '../base/logical.mjs';
import { parse, print } from '../base/style-sheet.mjs';
import { styleOptions } from '../build.mjs';

/** Sass takes its time on a busy machine, in milliseconds. */
const patience = 60_000;

const css = designSystem(join(import.meta.dirname, '../base/design-system.scss'));

describe('what is taken of the design system', () => {
  test('has tokens for all its colours, so that dark mode and themes hold', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(/i);
  });

  test('R33: names sides by the direction of writing', () => {
    expect(css).not.toMatch(/(?:margin|padding|border)-(?:left|right)|[{;](?:left|right|float):|text-align:(?:left|right)/);
  });

  test('loads nothing and moves nothing', () => {
    expect(css).not.toMatch(/url\(|@font-face|@import|animation|transition/);
  });

  test('has no rule for what no template has', () => {
    expect(css).toContain('.ds_radio__label');
    expect(css).not.toMatch(/ds_reversed|ds_button--cancel|js-initialised/);
  });

  test('R3: comes out the same twice', () => {
    expect(designSystem(join(import.meta.dirname, '../base/design-system.scss'))).toBe(css);
  }, patience);
});

describe('sides', () => {
  test.each([
    ['margin-left', '1rem', [['margin-inline-start', '1rem']]],
    ['border-right-width', '0', [['border-inline-end-width', '0']]],
    ['left', '0', [['inset-inline-start', '0']]],
    ['text-align', 'right', [['text-align', 'end']]],
    ['text-align', 'center', [['text-align', 'center']]],
    ['float', 'right', []],
    ['padding', '1px calc(2px + 1px) 3px 4px', [['padding-block', '1px 3px'], ['padding-inline', '4px calc(2px + 1px)']]],
    ['padding', '1px 2px 3px', [['padding', '1px 2px 3px']]],
  ])('%s: %s follows the direction of writing', (name, value, expected) => {
    expect(logical(name, value)).toEqual(expected);
  });
});

test('a sheet is read and written', () => {
  const sheet = '/* a; } */a:is(b, c), d {color: red; margin: 0}\n@media (x) { e {f: g(h, i)} }';
  expect(print(parse(sheet))).toBe('a:is(b, c),d{color:red;margin:0}\n@media (x){e{f:g(h, i)}}');
});

test('the styles of the whole player weigh at most 14 KB, compressed', async () => {
  const built = await build({ ...styleOptions, write: false, outfile: 'player.css' });
  expect(gzipSync(built.outputFiles[0].contents, { level: 9 }).length).toBeLessThanOrEqual(14 * 1024);
}, patience);
