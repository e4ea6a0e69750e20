// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { kinds } from '../tests/fixtures/kinds';
import { RunTime } from '../tests/fixtures/run-times';
import { $, click, inCheck, inQuestion, launch, leave, relaunch, text } from '../tests/fixtures/session';

/** Ids of the questions of the check that are shown, in their order. */
const asked = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-check="drawing"] [data-asked]')].filter((one) => !one.hidden).map((one) => one.dataset['asked']!);

const drawn = (): string[] => asked().filter((id) => id.startsWith('pool-'));
const labels = (): string[] => [...document.querySelectorAll('[data-check="drawing"] [data-asked]:not([hidden]) h3')].map((label) => label.textContent!);

function change(selector: string, value: string): void {
  const field = $(selector) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
}

const moveFirstDown = (): void => click(inQuestion('drawing-ordering', 'li:first-child [data-move="down"]'));
const order = (): string => [...document.querySelectorAll<HTMLElement>(inQuestion('drawing-ordering', 'li'))].map((item) => item.dataset['item']).join();

function answerAll(): void {
  moveFirstDown();
  change('#answer_drawing-numeric', '1');
  for (const item of ['rule', 'habit', 'law']) change(`#item_drawing-matching_${item}`, 'written');
  for (const id of drawn()) click(`#option_${id}_right`);
}

let runTime: RunTime;

beforeEach(async () => {
  runTime = await launch(new RunTime(), kinds);
  click(inCheck('drawing', 'start-check'));
});

describe('a check that draws', () => {
  test('shows what was drawn and no more, numbered in the order in which it stands', () => {
    expect(drawn()).toHaveLength(2);
    expect(asked()).toHaveLength(7);
    expect(labels()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `Question ${number} of 7`));
    expect(asked()).not.toEqual([...asked()].sort());
  });

  test('coming back in the middle finds the same questions in the same order, with the answers so far', async () => {
    const before = asked();
    moveFirstDown();
    change('#answer_drawing-numeric', '1,5');
    change('#item_drawing-matching_rule', 'written');
    click(`#option_${drawn()[0]}_wrong`);
    const ordered = order();
    leave();
    await relaunch(runTime, kinds);
    expect(asked()).toEqual(before);
    expect(order()).toBe(ordered);
    expect(($('#answer_drawing-numeric') as HTMLInputElement).value).toBe('1.5');
    expect(($('#item_drawing-matching_rule') as HTMLSelectElement).value).toBe('written');
    expect(($(`#option_${drawn()[0]}_wrong`) as HTMLInputElement).checked).toBe(true);
  });

  test('points out what is missing by the number it has here, in the words of its kind', () => {
    change('#answer_drawing-numeric', 'one');
    click(inCheck('drawing', 'finish-check'));
    const missing = [...document.querySelectorAll('[data-check="drawing"] [data-errors] a')].map((link) => link.textContent);
    const wanting = asked().flatMap((id, index) => (['drawing-scale', 'drawing-words', 'drawing-ordering'].includes(id) ? [] : [`Question ${index + 1}`]));
    expect(missing).toEqual(wanting);
    expect(text(inQuestion('drawing-numeric', '.ds_question__error-message'))).toBe('Write a number first, with at most 12 digits.');
    expect(text(inQuestion('drawing-matching', '.ds_question__error-message'))).toBe('Choose an answer for every item first.');
  });

  test('the review shows what was answered; a new attempt draws anew and starts empty', () => {
    const before = drawn();
    answerAll();
    click(inCheck('drawing', 'finish-check'));
    expect(text('[data-check="drawing"] [data-result]')).toContain('Your result:');
    expect(drawn()).toEqual(before);
    expect(text(inQuestion('drawing-numeric', '[data-feedback]'))).toContain('Correct');
    expect(text(`label[for="option_${before[0]}_right"]`)).toBe('Option right (your answer, right)');
    const draws = new Set([before.join()]);
    for (let time = 0; time < 2; time++) {
      click(inCheck('drawing', 'start-check'));
      expect(($('#answer_drawing-numeric') as HTMLInputElement).value).toBe('');
      draws.add(drawn().join());
      answerAll();
      click(inCheck('drawing', 'finish-check'));
    }
    expect(draws.size).toBeGreaterThan(1);
  });

  test('coming back after it finds the review', async () => {
    answerAll();
    click(inCheck('drawing', 'finish-check'));
    const before = [asked(), text(inQuestion('drawing-matching', '[data-feedback]'))];
    leave();
    await relaunch(runTime, kinds);
    expect([asked(), text(inQuestion('drawing-matching', '[data-feedback]'))]).toEqual(before);
  });

  test('R29: a text of one\'s own in it is answered by itself, and leaves no trace', () => {
    change('#answer_drawing-words', 'Mine alone');
    click(inQuestion('drawing-words', '[data-action="check-answer"]'));
    expect(text(inQuestion('drawing-words', '[data-feedback]'))).toContain('A model answer:');
    answerAll();
    click(inCheck('drawing', 'finish-check'));
    expect(($('#answer_drawing-words') as HTMLTextAreaElement).value).toBe('Mine alone');
    leave();
    expect(runTime.calls.join()).not.toContain('Mine');
  });
});

describe('a check with feedback at once', () => {
  beforeEach(() => click(inCheck('at-once', 'start-check')));

  test('an answer that is there and not checked is asked to be checked', () => {
    change('#answer_at-once-fill-in', 'structural');
    click(inCheck('at-once', 'finish-check'));
    expect(text(inQuestion('at-once-fill-in', '.ds_question__error-message'))).toBe('Check this answer first.');
    click(inQuestion('at-once-fill-in', '[data-action="check-answer"]'));
    click(inQuestion('at-once-ordering', '[data-action="check-answer"]'));
    click(inCheck('at-once', 'finish-check'));
    expect(text('[data-check="at-once"] [data-result]')).toContain('Your result:');
  });
});
