/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';

const templates = import.meta.glob<string>('../components/**/*.cshtml', { query: '?raw', import: 'default', eager: true });
const styles = import.meta.glob<string>('../{base,components}/**/*.css', { query: '?raw', import: 'default', eager: true });
const bundle = import.meta.glob<string>('../entries/player.css', { query: '?raw', import: 'default', eager: true });
const scripts = import.meta.glob<string>(['../{components,entries}/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const html = Object.values(templates).join('\n');
const code = Object.values(scripts).join('\n');
const all = (source: string, pattern: RegExp): string[] => [...new Set([...source.matchAll(pattern)].map((match) => match[1]!))];

describe('script and templates go together', () => {
  test('every data attribute that the script looks for is in a template', () => {
    const asked = all(code, /\[(data-[a-z-]+)[\]=]/g).filter((name) => name !== 'data-action');
    const isSetByScript = (name: string) => code.includes(`dataset['${name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}'] = `);
    expect(asked.filter((name) => !html.includes(name) && !isSetByScript(name))).toEqual([]);
  });

  test('every action of a template has a handler, and the other way round', () => {
    const offered = all(html, /data-action="([a-z-]+)"/g);
    const handled = [...all(code, /onClick\([a-z]+, '([a-z-]+)'/g), ...all(code, /data-action="([a-z-]+)"/g)];
    expect([...new Set(handled)].sort()).toEqual(offered.sort());
  });
});

describe('what no template may hold', () => {
  test.each([
    ['inline script', /<script(?![^>]*src=)/],
    ['event handlers', /\son[a-z]+="/],
    ['style attributes', /\sstyle="/],
    ['a data attribute that is there only sometimes, which Razor writes all the same, empty', /data-[a-z-]+="@\([^\n]*\bnull\)"/],
    ['anything of another origin to load', /<(?:script|link|img|source|track|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//],
  ])('R11: %s', (_, pattern) => {
    expect(Object.entries(templates).filter(([, source]) => pattern.test(source)).map(([path]) => path)).toEqual([]);
  });

  test('R11: a link that opens a tab says so and gives nothing away', () => {
    const links = all(html, /(<a [^>]*target="_blank"[^>]*>)/g);
    expect(links.filter((link) => !link.includes('rel="noopener noreferrer"'))).toEqual([]);
  });
});

describe('R33: styles', () => {
  const css = Object.entries(styles);

  test('name sides by the direction of writing, so that right-to-left works', () => {
    const physical = /(?:margin|padding|border)-(?:left|right|top|bottom)|(?:^|\s)(?:left|right|top|bottom|width|height|max-width|min-height):|text-align:\s*(?:left|right)|float:/m;
    expect(css.filter(([, source]) => physical.test(source)).map(([path]) => path)).toEqual([]);
  });

  test('load nothing and move nothing', () => {
    expect(css.filter(([, source]) => /url\(|@font-face|animation|transition/.test(source)).map(([path]) => path)).toEqual([]);
  });

  test('every file is in the bundle', () => {
    const imported = all(Object.values(bundle)[0]!, /@import '([^']+\.css)'/g);
    expect(css.map(([path]) => path).sort()).toEqual([...imported].sort());
  });
});
