import { expect, test } from 'vitest';
import { textFile } from './text-file';

test('it names the module, what was asked, and what was noted', () => {
  const part = { heading: 'Reflection', prompt: 'Who was asked?', entries: [{ label: 'Your thoughts', text: 'Two\nlines' }, { label: 'By when', text: '1 May' }] };
  expect(textFile('A module', [part])).toBe('\uFEFFA module\r\n\r\nReflection\r\n\r\nWho was asked?\r\n\r\nYour thoughts:\r\nTwo\r\nlines\r\n\r\nBy when: 1 May\r\n');
});

test('what is not there leaves no gap', () => {
  expect(textFile('A module', [{ heading: 'List', prompt: '', entries: [] }])).toBe('\uFEFFA module\r\n\r\nList\r\n');
});
