// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { printPart } from './print';

test('a part that is printed is marked, and the way to it, until the sheet is out', () => {
  document.body.innerHTML = '<main><section><div id="plan"></div><div id="other"></div></section></main>';
  const marks = () => [...document.querySelectorAll('[data-print-path]')].map((one) => one.localName);
  const print = vi.spyOn(window, 'print').mockImplementation(() => expect(marks()).toEqual(['html', 'body', 'main', 'section']));

  printPart(document.getElementById('plan')!);

  expect(print).toHaveBeenCalledOnce();
  expect(document.getElementById('plan')!.dataset['printed']).toBe('');
  dispatchEvent(new Event('afterprint'));
  expect(marks()).toEqual([]);
  expect(document.querySelector('[data-printed]')).toBeNull();
});
