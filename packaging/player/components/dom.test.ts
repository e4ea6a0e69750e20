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
