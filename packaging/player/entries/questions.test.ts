// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, click, goTo, inQuestion, launch, leave, pass, relaunch, text } from '../tests/fixtures/session';

describe('a question in a page', () => {
  beforeEach(() => launch(new RunTime()));

  test('asks for an answer first', () => {
    click(inQuestion('in-page', '[data-action="check-answer"]'));
    expect(text(inQuestion('in-page', '.ds_question__error-message'))).toBe('Choose an answer first.');
    expect(text('[data-live]')).toContain('Choose an answer first.');
  });

  test('R33: says how the answer did, in words, after the question and in the live region', () => {
    answer('in-page', 'wrong');
    const said = 'Not quite. On wrong. Look again. You can try one more time.';
    expect(text('[data-live]')).toBe(said);
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('Not quite');
    // No dead button is left, and the focus goes to the verdict.
    expect([$(inQuestion('in-page', '[data-action="check-answer"]')).hidden, document.activeElement!.textContent]).toEqual([true, 'Not quite']);
    expect(text('label[for="option_in-page_wrong"]')).toBe('Option wrong (your answer, not right)');
  });

  test('gives the right answer away only after the last attempt', () => {
    answer('in-page', 'wrong');
    expect(text('label[for="option_in-page_right"]')).toBe('Option right');
    click(inQuestion('in-page', '[data-action="try-again"]'));
    expect(document.activeElement!.id).toBe('option_in-page_right');
    answer('in-page', 'other');
    expect(text('label[for="option_in-page_right"]')).toBe('Option right (right answer)');
    expect($(inQuestion('in-page', '[data-action="try-again"]')).hidden).toBe(true);
  });

  test('C5: says to the last wrong answer what the author wrote for it, also to one who comes back', async () => {
    const runTime = await launch(new RunTime());
    answer('in-page', 'wrong');
    expect(text('[data-live]')).toBe('Not quite. On wrong. Look again. You can try one more time.');
    click(inQuestion('in-page', '[data-action="try-again"]'));
    answer('in-page', 'other');
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('It is this one.');
    expect(text(inQuestion('in-page', '[data-feedback]'))).not.toContain('Look again.');
    leave();
    await relaunch(runTime);
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('It is this one.');
  });

  test('is locked once right, and a second press changes nothing', () => {
    answer('several', 'one', 'two');
    click(inQuestion('several', '[data-action="check-answer"]'));
    expect(text(inQuestion('several', '[data-feedback]'))).toBe('CorrectOption one On one.Option two On two.Well done.');
    expect(($('#option_several_one') as HTMLInputElement).disabled).toBe(true);
  });

  test('that may be tried without end gives the right answer away when asked, which counts no more than the answer given', () => {
    const showAnswer = inQuestion('several', '[data-action="show-answer"]');
    expect($(showAnswer).hidden).toBe(true);
    answer('several', 'one');
    expect(text(inQuestion('several', '[data-feedback]'))).not.toContain('The right answer:');
    click(showAnswer);
    expect(text(inQuestion('several', '[data-feedback]'))).toContain('The right answer: Option one Option two');
    expect(text('[data-live]')).toContain('The right answer: Option one Option two');
    expect(text('label[for="option_several_two"]')).toBe('Option two (right answer)');
    expect(document.activeElement).toBe($(inQuestion('several', '[data-feedback]')));
    expect(text(inQuestion('several', '[data-feedback]'))).toContain('Partly correct');
    expect([$(showAnswer).hidden, $(inQuestion('several', '[data-action="try-again"]')).hidden]).toEqual([true, true]);
  });

  test('of which the right answer was shown stays so when the learner comes back', async () => {
    const runTime = await launch(new RunTime());
    answer('several', 'one');
    click(inQuestion('several', '[data-action="show-answer"]'));
    leave();
    await relaunch(runTime);
    expect(text(inQuestion('several', '[data-feedback]'))).toContain('The right answer: Option one Option two');
    expect($(inQuestion('several', '[data-action="try-again"]')).hidden).toBe(true);
  });

  test('with a last attempt has nothing to show before it', () => {
    answer('in-page', 'wrong');
    expect(document.querySelector(inQuestion('in-page', '[data-action="show-answer"]'))).toBeNull();
  });

  test('partly right is said so', () => {
    answer('several', 'one');
    expect(text(inQuestion('several', '[data-feedback]'))).toContain('Partly correct');
  });
});

describe('R29: a sensitive question', () => {
  test('is answered in the page and reaches neither state nor platform', async () => {
    const runTime = await launch(new RunTime());
    await goTo('structures');
    pass(5_000);
    const before = [...runTime.calls];
    answer('private', 'right');
    expect(text(inQuestion('private', '[data-feedback]'))).toContain('Correct');
    pass(5_000);
    expect(runTime.calls).toEqual(before);
    const state = runTime.values.get('cmi.suspend_data');
    leave();
    expect(runTime.values.get('cmi.suspend_data')).toBe(state);
    expect(runTime.calls.join()).not.toMatch(/private/);
  });
});
