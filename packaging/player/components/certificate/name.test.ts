import { expect, test } from 'vitest';
import { shownName } from './name';

test.each([
  ['Nic Dhòmhnaill, Màiri', 'Màiri Nic Dhòmhnaill'],
  ['  Smith ,  Jo  Ann ', 'Jo Ann Smith'],
  ['Màiri Nic Dhòmhnaill', 'Màiri Nic Dhòmhnaill'],
  ['Smith, Jr.', 'Smith Jr.'],
  ['Smith, John, PhD', 'John Smith, PhD'],
  ['undefined, Jane', 'Jane'],
  ['Khan, null', 'Khan'],
  ['Guest, Christopher', 'Christopher Guest'],
  ['Learner, Test', 'Test Learner'],
  ['O’Neill, Ben 3rd', 'Ben 3rd O’Neill'],
  ['محمد علي', 'محمد علي'],
  ['خان، عائشہ', 'خان، عائشہ'],
  ['Sting', 'Sting'],
])('%s is shown as %s', (given, shown) => expect(shownName(given)).toBe(shown));

test.each([
  null, undefined, 7, '', '  ', '\u00a0\r\n', ',', 'null', 'undefined', 'NULL, NULL', 'undefined undefined', 'null, undefined', 'student, guest', 'Guest, User', 'Guest user',
  'Student 12', 'learner1', 'user123', 'n/a', '-', 'anonymous', '[object Object]', 'jo.smith@nhs.scot', 'Smith, jo@nhs.scot', 'mailto:x@y', 'u1234567', '12345', 'NHS_jsmith', 'DOMAIN\\jsmith',
  'jsmith', 'jo.smith', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'https://lms.example/u/7',
])('%s is no name', (given) => expect(shownName(given)).toBeNull());
