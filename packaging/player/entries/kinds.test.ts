// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { everyKind } from '../tests/fixtures/course';
import { kinds } from '../tests/fixtures/kinds';
import { RunTime } from '../tests/fixtures/run-times';
import { $, click, inQuestion, launch, leave, pass, relaunch, text } from '../tests/fixtures/session';

const check = (id: string): void => click(inQuestion(id, '[data-action="check-answer"]'));
const tryAgain = (id: string): void => click(inQuestion(id, '[data-action="try-again"]'));
const feedback = (id: string): string => text(inQuestion(id, '[data-feedback]'));

function write(id: string, written: string): void {
  const field = $(`#answer_${id}`) as HTMLInputElement;
  field.value = written;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function place(id: string, item: string, target: string): void {
  const list = $(`#item_${id}_${item}`) as HTMLSelectElement;
  list.value = target;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

const order = (id: string): string[] => [...document.querySelectorAll<HTMLElement>(inQuestion(id, 'li[data-item]'))].map((item) => item.dataset['item']!);

const move = (id: string, item: string, way: 'up' | 'down'): void => click(inQuestion(id, `[data-item="${item}"] [data-move="${way}"]`));

/** Moves items up until they stand in an order. */
function putInOrder(id: string, wanted: readonly string[]): void {
  wanted.forEach((item, index) => {
    while (order(id).indexOf(item) > index) move(id, item, 'up');
  });
}

const placeAll = (id: string, pairs: readonly string[]): void => pairs.map((pair) => pair.split('>')).forEach(([item, target]) => place(id, item!, target!));
const pickAll = (id: string, options: readonly string[]): void => options.forEach((option) => click(`#option_${id}_${option}`));

/** How a learner gives an answer to each kind, and the answer. */
const ways: Readonly<Record<string, readonly [act: () => void, verdict: string]>> = {
  choice: [() => pickAll('choice', ['right']), 'Correct'],
  multiple: [() => pickAll('multiple', ['one', 'two']), 'Correct'],
  'true-false': [() => pickAll('true-false', ['true']), 'Not quite'],
  scale: [() => pickAll('scale', ['middle']), 'Thank you'],
  matching: [() => placeAll('matching', ['rule>written', 'habit>none', 'law>voted']), 'Partly correct'],
  sorting: [() => placeAll('sorting', ['a>x', 'b>x', 'c>y']), 'Correct'],
  ordering: [() => putInOrder('ordering', ['first', 'second', 'third', 'fourth']), 'Correct'],
  'fill-in': [() => write('fill-in', 'strutcural '), 'Correct'],
  numeric: [() => write('numeric', '\u22120,5 %'), 'Correct'],
  hotspot: [() => pickAll('hotspot', ['sign', 'door']), 'Not quite'],
  'select-words': [() => pickAll('select-words', ['who']), 'Correct'],
};

/** What stands in the inputs of a question. */
const shown = (id: string): string =>
  [...document.querySelectorAll<HTMLInputElement>(inQuestion(id, 'fieldset :is(input, select, textarea)'))]
    .map((input) => (['radio', 'checkbox'].includes(input.type) ? String(input.checked) : input.value.trim()))
    .concat(order(id))
    .join();

describe.each(everyKind.map((question) => question.kind))('%s', (kind) => {
  const [act, verdict] = ways[kind]!;
  let runTime: RunTime;
  beforeEach(async () => {
    runTime = await launch(new RunTime(), kinds);
  });

  if (kind !== 'ordering') test('asks for what is missing, until something changes', () => {
    check(kind);
    const error = $(inQuestion(kind, '.ds_question__error-message'));
    expect([error.textContent, text('[data-live]')]).toEqual([expect.stringMatching(/ first[.,]/), error.textContent]);
    // WCAG 2.2, 3.3.1: above the fields, and tied to each.
    const group = $(inQuestion(kind, 'fieldset'));
    const fields = [...group.querySelectorAll('input:not([type="radio"]), select')];
    const wrong = fields.length > 0 ? fields : [group];
    expect(error.previousElementSibling!.tagName).toBe('LEGEND');
    expect([group, ...wrong].map((one) => one.getAttribute('aria-describedby'))).toEqual([group, ...wrong].map(() => error.id));
    expect(wrong.every((one) => one.getAttribute('aria-invalid') === 'true')).toBe(true);
    expect(group.contains(document.activeElement)).toBe(true);
    act();
    expect($(inQuestion(kind, '.ds_question__error-message'))).toBeNull();
    expect(wrong.some((one) => one.getAttribute('aria-invalid') === 'true' || one.hasAttribute('aria-describedby'))).toBe(false);
  });

  test('R33: is judged in words, on the screen and in the live region', () => {
    act();
    check(kind);
    expect(feedback(kind)).toContain(verdict);
    expect(text('[data-live]')).toContain(verdict);
  });

  test('comes back as it was answered and judged', async () => {
    act();
    check(kind);
    const before = [kind === 'numeric' ? '-0.5' : shown(kind), feedback(kind)];
    leave();
    await relaunch(runTime, kinds);
    expect([shown(kind), feedback(kind)]).toEqual(before);
  });

  test('is locked once judged, and a change does nothing', () => {
    act();
    check(kind);
    const before = shown(kind);
    const inputs = [...document.querySelectorAll<HTMLInputElement>(inQuestion(kind, 'fieldset :is(input, select)'))];
    expect(inputs.every((input) => input.disabled || input.readOnly)).toBe(true);
    for (const button of document.querySelectorAll<HTMLElement>(inQuestion(kind, '[data-move], [data-region]'))) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(shown(kind)).toBe(before);
  });
});

describe('matching', () => {
  beforeEach(() => launch(new RunTime(), kinds));

  test('says at each item in words whether its place is right, and shows all after the last attempt', () => {
    placeAll('matching', ['rule>written', 'habit>none', 'law>voted']);
    check('matching');
    expect(text('label[for="item_matching_rule"]')).toBe('Option rule (your answer, right)');
    expect(text('label[for="item_matching_habit"]')).toBe('Option habit (your answer, not right)');
    expect(feedback('matching')).not.toContain('The right answer:');
    tryAgain('matching');
    expect(text('label[for="item_matching_habit"]')).toBe('Option habit');
    expect(($('#item_matching_rule') as HTMLSelectElement).value).toBe('written');
    check('matching');
    expect(feedback('matching')).toContain('The right answer: As it should be.');
  });

  test('an answer with an item left over is not taken, and the focus goes to that item', () => {
    place('matching', 'rule', 'written');
    check('matching');
    expect(text(inQuestion('matching', '.ds_question__error-message'))).toBe('Choose an answer for every item first.');
  });
});

describe('ordering', () => {
  beforeEach(() => launch(new RunTime(), kinds));

  test('starts in an order that is not the right one, and that order can be checked', () => {
    expect(order('ordering')).not.toEqual(['first', 'second', 'third', 'fourth']);
    check('ordering');
    expect(feedback('ordering')).toMatch(/Not quite|Partly correct/);
  });

  test('the button keeps the focus while its item moves, and its place is announced', () => {
    const last = order('ordering')[3]!;
    const button = $(inQuestion('ordering', `[data-item="${last}"] [data-move="up"]`));
    button.focus();
    button.click();
    expect(document.activeElement).toBe(button);
    expect(order('ordering')[2]).toBe(last);
    expect(text('[data-live]')).toBe(`Option ${last}: now 3 of 4`);
  });

  test('at an end the button says that it does nothing more, and keeps the focus', () => {
    const first = order('ordering')[0]!;
    const button = $(inQuestion('ordering', `[data-item="${first}"] [data-move="up"]`));
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    expect(order('ordering')[0]).toBe(first);
    move('ordering', first, 'down');
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });

  test('another try goes on from the order reached', () => {
    const first = order('ordering')[0]!;
    move('ordering', first, 'down');
    const reached = order('ordering');
    check('ordering');
    tryAgain('ordering');
    expect(order('ordering')).toEqual(reached);
  });
});

describe('numeric', () => {
  beforeEach(() => launch(new RunTime(), kinds));

  test.each(['twelve', '1234567890123', '1-2'])('%s is no number to take', (written) => {
    write('numeric', written);
    check('numeric');
    expect(text(inQuestion('numeric', '.ds_question__error-message'))).toBe('Write a number first, with at most 12 digits.');
    expect(($('#answer_numeric') as HTMLInputElement).value).toBe(written);
  });
});

test('a text with signs that mean something to a browser is taken as a text', async () => {
  await launch(new RunTime(), kinds);
  write('fill-in', '"]>a\'<b>');
  check('fill-in');
  expect(feedback('fill-in')).toContain('Not quite');
});

describe('hotspot', () => {
  beforeEach(() => launch(new RunTime(), kinds));
  const press = (region: string) => $(inQuestion('hotspot', `[data-region="${region}"] rect`)).dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const isChosen = (region: string) => $(inQuestion('hotspot', `[data-region="${region}"]`)).classList.contains('is-chosen');

  test('pressing a region is picking its option, and the other way round', () => {
    press('sign');
    expect(($('#option_hotspot_sign') as HTMLInputElement).checked).toBe(true);
    click('#option_hotspot_door');
    expect([isChosen('sign'), isChosen('door'), isChosen('desk')]).toEqual([true, true, false]);
    press('sign');
    expect(isChosen('sign')).toBe(false);
  });

  test('the region of the option that has the focus is pointed out', () => {
    $('#option_hotspot_desk').focus();
    expect($(inQuestion('hotspot', '[data-region="desk"]')).classList.contains('is-focused')).toBe(true);
  });
});

describe('R29: what stays in the page', () => {
  test('a text of one\'s own and a sensitive answer reach neither state nor platform', async () => {
    const runTime = await launch(new RunTime(), kinds);
    pass(5_000);
    const before = [...runTime.calls];
    write('own-words', 'Something of my own');
    check('own-words');
    expect(feedback('own-words')).toBe('Thank youWell done.A model answer: As others would.');
    pickAll('own-place', ['low']);
    check('own-place');
    expect(feedback('own-place')).toContain('Thank you');
    pass(5_000);
    expect(runTime.calls).toEqual(before);
    leave();
    expect(runTime.calls.join()).not.toMatch(/own|low/);
    await relaunch(runTime, kinds);
    expect(($('#answer_own-words') as HTMLTextAreaElement).value).toBe('');
    expect(($('#option_own-place_low') as HTMLInputElement).checked).toBe(false);
  });

  test('the model answer comes after a try, and the text can be changed', async () => {
    await launch(new RunTime(), kinds);
    check('own-words');
    expect(text(inQuestion('own-words', '.ds_question__error-message'))).toBe('Write your answer first.');
    write('own-words', 'First this');
    check('own-words');
    expect(feedback('own-words')).toContain('As others would.');
    tryAgain('own-words');
    expect(document.activeElement!.id).toBe('answer_own-words');
    write('own-words', 'Then this');
    check('own-words');
    tryAgain('own-words');
    expect(($('#answer_own-words') as HTMLTextAreaElement).value).toBe('Then this');
  });
});
