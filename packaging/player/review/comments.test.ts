import { expect, test } from 'vitest';
import { commentFile } from './comments';

test('only what was written is in the file, with what it is about', () => {
  const comments = [
    { about: 'Page 1: Welcome', text: ' Too long. ' },
    { about: 'Page 2: Words', text: '  ' },
    { about: 'Question: Why?', text: 'Two\nlines' },
  ];
  expect(commentFile('A module', 'A nurse', comments)).toBe(
    '\uFEFFComments on: A module\r\n\r\nBy: A nurse\r\n\r\nPage 1: Welcome\r\n\r\nComment: Too long.\r\n\r\nQuestion: Why?\r\n\r\nComment:\r\nTwo\r\nlines\r\n',
  );
});

test('nobody has to say who they are', () => {
  expect(commentFile('A module', ' ', [])).toBe('\uFEFFComments on: A module\r\n');
});
