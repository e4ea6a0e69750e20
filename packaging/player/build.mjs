// Bundles the player for every target that a learner's browser runs: dist/<target>/player.js and player.css, and more.js, which the player
// loads once a learner asks for something that few need. dist/review/ is for the documents that reviewers read.
// Nothing here depends on the clock, the machine or the network: the same files in give the same bytes out (R3).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { designSystem } from './base/design-system.mjs';
import { addNotices, writeNotices } from './notices.mjs';
import { privateNames } from './private-names.mjs';

/** For each target the entry that its more.js starts from; its player.js starts from the entry that is named as it is. */
const targets = { scorm12: 'scorm12-more', scorm2004: 'scorm2004-more', xapi: 'more', cmi5: 'more', web: 'more' };

const options = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  sourcemap: false,
  mangleProps: privateNames(['components', 'course', 'entries', 'private', 'state', 'tracking'].map((folder) => join(import.meta.dirname, folder))),
  // Safari 14.1, not 14.0: the earlier one has a fault in destructuring for which esbuild knows no way round.
  target: ['es2021', 'safari14.1'],
};

const sass = {
  name: 'sass',
  setup: ({ onLoad }) => onLoad({ filter: /\.scss$/ }, ({ path }) => ({ contents: designSystem(path), loader: 'css' })),
};

/** How the styles are bundled: the same for every target. */
export const styleOptions = { ...options, entryPoints: ['entries/player.css'], plugins: [sass] };

/** The player of a module, and the smaller one of a menu that leads to several modules. */
const script = (target, file) =>
  build({ ...options, entryPoints: [`entries/${target}.ts`], format: 'iife', define: { forMenu: String(file === 'menu') }, outfile: `dist/${target}/${file}.js` });

const more = (target) =>
  build({ ...options, entryPoints: [`entries/${targets[target]}.ts`], format: 'iife', globalName: 'scormbuilderMore', outfile: `dist/${target}/more.js` });

/** Packages of several modules have it; it knows nothing of targets. */
const route = () => build({ ...options, entryPoints: ['entries/route-file.ts'], format: 'iife', outfile: 'dist/route/route.js' });

const styles = (target) => build({ ...styleOptions, outfile: `dist/${target}/player.css` });

/** Documents for reviewers are one file each: the notices of what is in their style are in it too. */
const review = () => [
  build({ ...options, entryPoints: ['review/review.ts'], format: 'iife', outfile: 'dist/review/review.js' }),
  build({ ...styleOptions, entryPoints: ['review/review.css'], outfile: 'dist/review/review.css' }).then(({ metafile }) => addNotices(metafile)),
];

const players = () => [...Object.keys(targets).flatMap((target) => [script(target, 'player'), script(target, 'menu'), more(target), styles(target)]), route()];

const isMain = import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const [built] = await Promise.all([Promise.all(players()), ...review()]);
  writeNotices(built.map(({ metafile }) => metafile));
}
