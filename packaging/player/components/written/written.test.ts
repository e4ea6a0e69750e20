// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { keptNumber } from '../../course/kinds/numeric';
import { numberInput } from './written';

function rootWith(attribute: string): { root: HTMLElement; field: HTMLInputElement } {
  const root = document.createElement('div');
  root.innerHTML = `<input data-written ${attribute}>`;
  return { root, field: root.querySelector('input')! };
}

test.each([
  ['', '1,500', ['1500'], '0.5', '0.5'],
  ['data-decimal-comma', '1,500', ['1.500'], '0.5', '0,5'],
])('a number is read and shown as its language writes it %s', (attribute, written, response, kept, shown) => {
  const { root, field } = rootWith(attribute);
  const input = numberInput(root, keptNumber);
  field.value = written;
  expect(input.response()).toEqual(response);
  input.fill(response);
  expect(field.value).toBe(written);
  input.fill([kept]);
  expect(field.value).toBe(shown);
});
