// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { make, textOf } from './dom';

test('the words of an element have neither citations nor the marks of footnotes, which would be glued to them', () => {
  const element = make('div', '');
  element.innerHTML = `<p>In April<sup class="footnote-mark"><a href="#footnote_welcome_rota">[note 1]</a></sup>, as
    a report says<sup class="citation"><a href="#reference_one">1</a></sup>.</p>
    <ol><li><p class="footnote-text">Twelve weeks.</p><p class="footnote-back"><a href="#mark">Back to note 1 in the text</a></p></li></ol>`;
  expect(textOf(element)).toBe('In April, as a report says. Twelve weeks.');
});

test('a number that is isolated among words from right to left is so in the text of its element', () => {
  const element = make('p', '');
  element.innerHTML = 'اتصل على <bdi dir="ltr">0131 496 0000</bdi> الآن';
  expect(textOf(element)).toBe('اتصل على \u20660131 496 0000\u2069 الآن');
});
