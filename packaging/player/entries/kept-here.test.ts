// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { TestClock } from '../tests/fixtures/clock';
import { course } from '../tests/fixtures/course';
import { mount } from '../tests/fixtures/document';
import { $, answer, goTo, loadMore, text } from '../tests/fixtures/session';
import { WebTracker } from '../tracking/web/adapter';
import { keptHere } from './kept-here';
import { play } from './player';

const key = `scormbuilder:progress:${course.id}`;
let reloads = 0;

const open = async () => {
  mount(course);
  const clock = new TestClock();
  const tracker = WebTracker.open(() => window.localStorage, key)!;
  await play(tracker, clock, () => 4711, loadMore, keptHere(tracker, () => void reloads++));
  return clock;
};

const button = (label: string): HTMLElement => [...document.querySelectorAll('button')].find((one) => one.textContent === label)!;

beforeEach(() => {
  window.localStorage.clear();
  reloads = 0;
});

test('says where progress is kept, and goes on from there', async () => {
  const clock = await open();
  expect(text('.kept-here p')).toContain('kept in this browser, on this device');
  answer('in-page', 'right');
  clock.pass(2_000);
  await goTo('structures');
  window.dispatchEvent(new Event('pagehide'));
  await open();
  expect($('#option_in-page_right')).toMatchObject({ checked: true });
});

test('erases it once that is confirmed, and leaving does not bring it back', async () => {
  const clock = await open();
  answer('in-page', 'right');
  clock.pass(2_000);
  button('Erase my progress').click();
  expect([window.localStorage.getItem(key) === null, reloads]).toEqual([false, 0]);
  expect($('[data-leaving]').textContent).toContain('you start afresh');
  [...$('[data-leaving]').querySelectorAll('button')][1]!.click();
  window.dispatchEvent(new Event('pagehide'));
  expect([window.localStorage.getItem(key), reloads]).toEqual([null, 1]);
});

test('does nothing when the learner goes back', async () => {
  await open();
  button('Erase my progress').click();
  button('Go back to module').click();
  expect([reloads, $('[data-leaving]').hidden]).toEqual([0, true]);
});
