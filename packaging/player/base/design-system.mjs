// Compiles what design-system.scss takes of the Scottish Government Design System, and makes of it what every package needs: colours
// that are tokens (so that dark mode and themes hold), sides of the direction of writing, nothing that moves, and no rule for what is
// not there. Depends on nothing but the files that it reads (R3).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { parse, print } from './style-sheet.mjs';
import { logical } from './logical.mjs';

const player = join(import.meta.dirname, '..');
const system = join(player, 'node_modules/@scottish-government/design-system/src');

/** The token that stands for each colour of the compiled sheet. */
const tokens = {
  '#ffffff': '--page',
  '#fffffe': '--page',
  '#f8f8f8': '--surface',
  '#ebebeb': '--band',
  '#1a1a1a': '--text',
  '#1a1a1b': '--text',
  '#5e5e5e': '--quiet',
  '#b3b3b3': '--hairline',
  '#0065bd': '--brand',
  '#0065bb': '--link',
  '#00437d': '--link-pressed',
  '#d9effb': '--hover',
  '#1a1a1c': '--on-focus',
  '#fdd522': '--focus-ground',
  '#fffffd': '--on-button',
  '#0065bc': '--button',
  '#00437e': '--button-pressed',
  '#d32205': '--bad',
  'rgb(58.3238017429%, 9.3981481481%, 1.38208061%)': '--bad',
};

/** Left out: what moves (R33), and what only one maker of systems smooths. */
const unwanted = /^(?:transition|-webkit-font-smoothing|text-rendering)/;

/** The sheet as CSS, for the templates and scripts in `components`. */
export function designSystem(sheet) {
  return print(kept(parse(compiled(sheet).css), classesUsed()));
}

/** Paths of all files that the sheet is made of. */
export const filesOf = (sheet) => compiled(sheet).loadedUrls.map((url) => fileURLToPath(url));

const compiled = (sheet) => compile(sheet, { loadPaths: [system], quietDeps: true });

/** Every word of the templates and scripts that could be a class. */
function classesUsed() {
  const files = readdirSync(join(player, 'components'), { recursive: true, withFileTypes: true });
  const sources = files.filter(({ name }) => name.endsWith('.cshtml') || (name.endsWith('.ts') && !name.endsWith('.test.ts')));
  const text = sources.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
  return new Set(text.match(/[a-z][\w-]*/gi));
}

const kept = (rules, classes) => rules.flatMap((rule) => (rule.selectors ? keptRule(rule, classes) : keptGroup(rule, classes)));

function keptGroup(group, classes) {
  const rules = kept(group.rules, classes);
  return rules.length > 0 ? [{ ...group, rules }] : [];
}

function keptRule(rule, classes) {
  const selectors = rule.selectors.filter((selector) => isUsed(selector, classes)).map(ofItsOwnFold);
  if (selectors.length === 0) return [];
  const declarations = rule.declarations.filter(([name]) => !unwanted.test(name)).flatMap(([name, value]) => logical(name, plain(value)));
  return declarations.length > 0 ? [{ selectors, declarations }] : [];
}

const isUsed = (selector, classes) => (selector.match(/\.[a-z][\w-]*/gi) ?? []).every((name) => classes.has(name.slice(1)));

/** What an open fold looks like is not what a closed one inside of it looks like. */
const ofItsOwnFold = (selector) => selector.replace(/(\[open\]) (?=\.)/g, '$1 > ');

/** Without `round()`, which browsers of before 2024 do not know, and with tokens for colours. */
function plain(value) {
  const rounded = value.replace(/\bround\(([^,()]+), 1px\)/g, '$1');
  return rounded.replace(/#[0-9a-f]{3,8}\b|\brgba?\([^)]*\)/gi, (colour) => {
    const token = tokens[colour.toLowerCase()];
    if (!token) throw new Error(`No token stands for the colour ${colour}`);
    return `var(${token})`;
  });
}
