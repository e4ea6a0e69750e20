import { expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { newLearner } from './learner';
import { openingPage, pagesSeen, positionOf, visit } from './navigation';

test('the first page has nothing before it, the last nothing after', () => {
  expect(positionOf(course, 'welcome')).toEqual({ number: 1, total: 3, previous: null, next: 'structures' });
  expect(positionOf(course, 'practise')).toEqual({ number: 3, total: 3, previous: 'structures', next: null });
});

test('a page that the player adds has no place and counts for nothing', () => {
  expect(positionOf(course, 'references')).toBeNull();
  expect(visit(course, newLearner, 'references')).toBe(newLearner);
});

test('a page counts as seen when it is shown, and once', () => {
  const twice = ['welcome', 'structures', 'welcome'].reduce((learner, page) => visit(course, learner, page), newLearner);
  expect(twice.seen).toEqual(['welcome', 'structures']);
  expect(twice.page).toBe('welcome');
  expect(pagesSeen(course, twice)).toBe(2);
});

test('a page that a newer build no longer has is not counted', () => {
  expect(pagesSeen(course, { ...newLearner, seen: ['gone', 'welcome'] })).toBe(1);
});

test('opens with the saved page, else the bookmark, else the first', () => {
  const saved = visit(course, newLearner, 'practise');
  expect(openingPage(course, saved, 'structures')).toBe('practise');
  expect(openingPage(course, newLearner, 'structures')).toBe('structures');
  expect(openingPage(course, newLearner, 'gone')).toBe('welcome');
  expect(openingPage(course, newLearner, null)).toBe('welcome');
});
