import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const declared = (name) => `\\b(?:private|protected) (?:abstract |override |readonly |async |static |get )*${name}\\b`;

/** Anywhere but on `this` and in its declaration: then it may be the name of something in the page, or in the course's JSON. */
const elsewhere = (name) => new RegExp(`\\.${name}\\b|[{,]\\s*(?:readonly )?${name}\\??\\s*[,:}=(]|['"\`]${name}['"\`]|^\\s*(?:readonly )?${name}\\??[(:]`, 'm');

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : /(?<!\.test)\.ts$/.test(entry.name) ? [join(folder, entry.name)] : []));

/** A pattern of the names that only private and protected members of classes have: a bundle may give them shorter ones. */
export function privateNames(folders) {
  const source = folders.flatMap(files).map((file) => readFileSync(file, 'utf8')).join('\n').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const names = new Set([...source.matchAll(new RegExp(declared('([a-zA-Z]+)'), 'g'))].map((match) => match[1]));
  const own = [...names].filter((name) => !elsewhere(name).test(source.replace(new RegExp(`\\bthis\\.${name}\\b|${declared(name)}`, 'g'), '')));
  return new RegExp(`^(?:${own.join('|')})$`);
}
