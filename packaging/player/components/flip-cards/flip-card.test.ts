// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { find } from '../dom';
import { flipCard } from './flip-card';

test('a card is turned and turned back by its button', () => {
  document.body.innerHTML = '<div data-flip-card><button type="button" data-action="turn-card">Front</button><div data-card-back>Back</div></div>';
  flipCard(find(document, '[data-flip-card]'));
  const [button, back] = [find(document, 'button'), find(document, '[data-card-back]')];
  const look = () => [back.hidden, button.getAttribute('aria-expanded')];
  expect(look()).toEqual([true, 'false']);
  button.click();
  expect(look()).toEqual([false, 'true']);
  button.click();
  expect(look()).toEqual([true, 'false']);
});
