// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, choose, click, current, goOn, goTo, inCheck, inQuestion, launch, leave, passCheck, relaunch, text } from '../tests/fixtures/session';

describe('coming back', () => {
  test('page, answers, results and the place in the scenario are as they were, and it is said once', async () => {
    const first = await launch(new RunTime());
    await goTo('structures');
    answer('in-page', 'wrong');
    passCheck();
    await goTo('practise');
    choose('rota', 'ask');
    goOn();
    await goTo('structures');
    leave();
    await relaunch(first);
    expect(current()).toBe('structures');
    expect(text('[data-notice]')).toBe('Welcome back: you stopped on page 2 of 3.');
    expect(text('[data-live]')).toBe('Welcome back: you stopped on page 2 of 3.');
    expect(text(inQuestion('in-page', '[data-feedback]'))).toContain('You can try one more time.');
    expect(text('[data-check="final"] [data-result]')).toContain('Your result: 100 per cent');
    await goTo('practise');
    expect($('[data-scene="figures"]').hidden).toBe(false);
    expect($('[data-notice]').hidden).toBe(true);
  });

  test('a running check keeps the answers picked so far', async () => {
    const first = await launch(new RunTime());
    click(inCheck('final', 'start-check'));
    click('#option_final-choice_wrong');
    leave();
    await relaunch(first);
    expect(($('#option_final-choice_wrong') as HTMLInputElement).checked).toBe(true);
    expect($('[data-check="final"] [data-questions]').hidden).toBe(false);
  });

  test('R23: a state that can not be read is said politely; the bookmark still serves, and the status stays', async () => {
    const runTime = await launch(
      new RunTime({ 'cmi.suspend_data': 'rubbish', 'cmi.core.lesson_location': 'practise', 'cmi.core.lesson_status': 'completed' }),
    );
    expect(text('[data-notice]')).toContain('could not be read');
    expect(current()).toBe('practise');
    leave();
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('completed');
  });
});
