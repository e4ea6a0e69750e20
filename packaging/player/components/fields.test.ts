// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { emptyFields } from './fields';

test('whatever kind of field a browser has filled again is empty before anything reads it', () => {
  document.body.innerHTML = `
    <input type="radio" name="one" value="a"><input type="checkbox" value="b"><input type="checkbox" data-note="c">
    <input type="text"><input type="text" inputmode="decimal"><input type="search"><input type="date">
    <textarea></textarea><select><option value="">Choose</option><option value="x">X</option></select>`;
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  for (const field of fields) {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = true;
    else field.value = field.type === 'date' ? '2026-12-01' : field.matches('select') ? 'x' : 'brought back';
  }
  expect(fields.every(({ checked, type, value }) => (type === 'radio' || type === 'checkbox' ? checked : value !== ''))).toBe(true);

  emptyFields();

  expect(fields.filter(({ checked }) => checked)).toEqual([]);
  expect(fields.map(({ value }) => value)).toEqual(['a', 'b', 'on', '', '', '', '', '', '']);
});
