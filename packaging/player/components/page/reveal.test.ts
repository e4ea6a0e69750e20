// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { find } from '../dom';
import { flipCard } from '../flip-cards/flip-card';
import { Tabs } from '../tabs/tabs';
import { reveal } from './reveal';

const tabs = (inside: string): string => `<div data-tabs>
  <div data-tab-list><button id="one" aria-controls="first">One</button><button id="two" aria-controls="second">Two</button></div>
  <div data-tab-panel id="first"></div><div data-tab-panel id="second">${inside}</div></div>`;

test.each([
  ['a tab', tabs('<p id="target"></p>'), () => new Tabs(find(document, '[data-tabs]')), '#second'],
  ['a card', '<div data-flip-card><button data-action="turn-card"></button><div data-card-back><p id="target"></p></div></div>', () => flipCard(find(document, '[data-flip-card]')), '[data-card-back]'],
])('%s that hides an element is opened', (_, html, wire, hidden) => {
  document.body.innerHTML = html;
  wire();
  expect(find(document, hidden).hidden).toBe(true);
  reveal(find(document, '#target'));
  expect(find(document, hidden).hidden).toBe(false);
});

test('a section is opened, and what a content note guards is not', () => {
  document.body.innerHTML = '<details id="section"><p id="target"></p></details><details class="content-note-part" id="guarded"><p id="other"></p></details>';
  for (const id of ['#target', '#other']) reveal(find(document, id));
  expect(['#section', '#guarded'].map((id) => (find(document, id) as HTMLDetailsElement).open)).toEqual([true, false]);
});
