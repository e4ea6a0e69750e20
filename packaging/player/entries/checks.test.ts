// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, click, inCheck, inQuestion, launch, pass, takeCheck, text } from '../tests/fixtures/session';

describe('a check', () => {
  beforeEach(() => launch(new RunTime()));

  test('shows its questions once it is started', () => {
    expect($('[data-check="final"] [data-questions]').hidden).toBe(true);
    click(inCheck('final', 'start-check'));
    expect($('[data-check="final"] [data-questions]').hidden).toBe(false);
    expect(document.activeElement!.tagName).toBe('H3');
  });

  test('points out what still wants an answer, with the focus there', () => {
    click(inCheck('final', 'start-check'));
    click('#option_final-choice_wrong');
    click(inCheck('final', 'finish-check'));
    expect(document.activeElement).toBe($('[data-check="final"] [data-errors]'));
    expect(text('[data-check="final"] [data-errors]')).toBe('Some questions still need an answerQuestion 2');
    expect(text(inQuestion('final-multiple', '.ds_question__error-message'))).toBe('Choose an answer first.');
    click('[data-check="final"] [data-errors] a');
    expect(document.activeElement!.id).toBe('option_final-multiple_one');
    click('#option_final-multiple_one');
    expect($(inQuestion('final-multiple', '[data-feedback]')).hidden).toBe(true);
  });

  test('gives result, review and another attempt, which starts without answers', () => {
    takeCheck('final-choice_wrong', 'final-multiple_one');
    expect(document.activeElement!.textContent).toBe('Your result: 25 per cent');
    expect(text('[data-check="final"] [data-result]')).toContain('You need 70 per cent.You can take it one more time.');
    expect(text(inQuestion('final-choice', '[data-feedback]'))).toContain('Not quite');
    click(inCheck('final', 'start-check'));
    expect(($('#option_final-choice_wrong') as HTMLInputElement).checked).toBe(false);
    expect($(inQuestion('final-choice', '[data-feedback]')).hidden).toBe(true);
  });

  test('offers no more once the attempts are used', () => {
    for (let time = 0; time < 2; time++) {
      takeCheck('final-choice_wrong', 'final-multiple_three');
    }
    expect($(inCheck('final', 'start-check')).hidden).toBe(true);
    expect(text('[data-check="final"] [data-result]')).toContain('You have used all your attempts.');
    expect(text('label[for="option_final-choice_right"]')).toBe('Option right (right answer)');
  });

  test('with immediate feedback each answer is checked by itself', () => {
    click(inCheck('practice', 'start-check'));
    answer('practice-choice', 'right');
    expect(text(inQuestion('practice-choice', '[data-feedback]'))).toContain('Correct');
    click(inCheck('practice', 'finish-check'));
    expect(text('[data-check="practice"] [data-result]')).toBe('Your result: 100 per cent');
  });
});

describe('R49: a platform’s own pass mark', () => {
  test.each([
    ['100', 'You need 100 per cent.', 'incomplete'],
    ['25', 'You have passed', 'passed'],
  ])('of %s is what the learner is told, and what is reported', async (mastery, told, status) => {
    const runTime = await launch(new RunTime({ 'cmi.student_data.mastery_score': mastery }), { ...course, completion: { pages: ['welcome'] } });
    takeCheck('final-choice_right', 'final-multiple_one');
    expect(text('[data-check="final"] [data-result]')).toContain(told);
    pass(2_000);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe(status);
  });
});
