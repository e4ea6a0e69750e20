// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { findAll } from '../dom';
import { Tabs } from './tabs';

const tabsHtml = (id: string, inside = ''): string => `
  <div data-tabs id="${id}"><div data-tab-list>${['one', 'two', 'three'].map((name) => `<button type="button" id="${id}-${name}">${name}</button>`).join('')}</div>
  ${['one', 'two', 'three'].map((name) => `<div data-tab-panel><h2>${name}</h2>${name === 'one' ? inside : ''}</div>`).join('')}</div>`;

const panels = (id: string): HTMLElement[] => findAll(document, `#${id} > [data-tab-panel]`);
const shown = (id: string): string[] => panels(id).filter((panel) => !panel.hidden).map((panel) => panel.querySelector('h2')!.textContent);
const tab = (id: string): HTMLElement => document.getElementById(id)!;
const press = (key: string): boolean => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(() => {
  document.body.innerHTML = tabsHtml('outer', tabsHtml('inner'));
  document.documentElement.dir = 'ltr';
  for (const root of findAll(document, '[data-tabs]')) new Tabs(root);
});

test('one panel is shown at a time, and only its tab is in the order of the Tab key', () => {
  tab('outer-two').click();
  expect(shown('outer')).toEqual(['two']);
  expect(findAll(document, '#outer > [data-tab-list] button').map((one) => [one.tabIndex, one.getAttribute('aria-selected')])).toEqual([
    [-1, 'false'],
    [0, 'true'],
    [-1, 'false'],
  ]);
  expect(panels('outer')[1]!.getAttribute('aria-labelledby')).toBe('outer-two');
});

test.each([
  ['ArrowRight', 'outer-one', 'outer-two'],
  ['ArrowRight', 'outer-three', 'outer-one'],
  ['ArrowLeft', 'outer-one', 'outer-three'],
  ['Home', 'outer-three', 'outer-one'],
  ['End', 'outer-one', 'outer-three'],
])('%s from %s leads to %s and shows it', (key, from, to) => {
  tab(from).focus();
  press(key);
  expect(document.activeElement!.id).toBe(to);
  expect(shown('outer')).toEqual([to.slice('outer-'.length)]);
});

test('from right to left the arrows lead the other way', () => {
  tab('outer').style.direction = 'rtl';
  tab('outer-one').focus();
  press('ArrowLeft');
  expect(document.activeElement!.id).toBe('outer-two');
});

test('tabs inside of tabs are their own', () => {
  tab('inner-three').click();
  expect([shown('inner'), shown('outer')]).toEqual([['three'], ['one']]);
});

test('other keys do what they always do', () => {
  tab('outer-one').focus();
  expect(press('ArrowDown')).toBe(true);
  expect(shown('outer')).toEqual(['one']);
});
