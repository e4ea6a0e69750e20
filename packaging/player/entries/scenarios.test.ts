// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { RunTime } from '../tests/fixtures/run-times';
import { $, choose, click, goOn, launch, text } from '../tests/fixtures/session';

describe('a scenario', () => {
  beforeEach(() => launch(new RunTime(), undefined, undefined, 'practise'));

  test('asks for a choice first', () => {
    click('[data-scene="rota"] [data-action="choose"]');
    expect($('[data-scene="rota"] [data-missing]').hidden).toBe(false);
    expect(document.activeElement!.id).toBe('rota_ask');
  });

  test('shows the consequence, then the next scene, then the path', () => {
    choose('rota', 'ask');
    expect(document.activeElement).toBe($('[data-outcome]'));
    expect(text('[data-outcome]')).toBe('You chose: Do askAfter ask.Continue');
    goOn();
    expect(document.activeElement!.textContent).toBe('Scene figures');
    expect(text('[data-path] ol')).toBe('Scene rota: Do askChoose again in “Scene rota”');
    choose('figures', 'raise');
    goOn();
    expect($('[data-action="restart"]').hidden).toBe(false);
  });

  test('a choice without consequence leads on at once', () => {
    choose('rota', 'wait');
    expect(document.activeElement!.textContent).toBe('Scene later');
    expect($('[data-outcome]').hidden).toBe(true);
  });

  test('A7: the way back stands beside the choice, and at an ending there is another way from each scene', () => {
    expect($('[data-action="step-back"]').hidden).toBe(true);
    choose('rota', 'ask');
    expect($('[data-action="step-back"]').hidden).toBe(true);
    goOn();
    expect([$('[data-action="step-back"]').hidden, text('[data-action="step-back"]')]).toEqual([false, 'Back to the choice before']);
    click('[data-action="step-back"]');
    expect([$('[data-scene="rota"]').hidden, document.activeElement!.textContent]).toEqual([false, 'Scene rota']);
    choose('rota', 'ask');
    goOn();
    choose('figures', 'raise');
    goOn();
    expect([$('[data-another-way]').hidden, $('[data-action="step-back"]').hidden]).toEqual([false, true]);
    expect(text('[data-ways]')).toBe('Choose again in “Scene rota”Choose again in “Scene figures”');
    click('[data-ways] button:last-child');
    expect([$('[data-scene="figures"]').hidden, $('[data-another-way]').hidden]).toEqual([false, true]);
  });

  test('what follows is named by the choice and described by its words', () => {
    choose('rota', 'ask');
    const outcome = $('[data-outcome]');
    expect(text(`#${outcome.getAttribute('aria-labelledby')}`)).toBe('You chose: Do ask');
    expect(text(`#${outcome.getAttribute('aria-describedby')}`)).toBe('After ask.');
  });

  test('any step of the path can be chosen again, which asks for a choice anew', () => {
    choose('rota', 'ask');
    goOn();
    choose('figures', 'raise');
    goOn();
    click('[data-path] li:first-child button');
    expect(document.activeElement!.textContent).toBe('Scene rota');
    expect($('[data-path]').hidden).toBe(true);
    expect(document.querySelectorAll('[data-scenario] input:checked')).toHaveLength(0);
  });

  test('a choice that is not offered and a text that is not told are hidden', () => {
    expect($('[data-choice="enter"]').hidden).toBe(true);
    expect($('[data-scene="door"] [data-also]').hidden).toBe(true);
    click('[data-scene="door"] [data-action="choose"]');
    expect(document.activeElement!.id).toBe('door_look');
    choose('door', 'look');
    click('[data-scenario="ward"] [data-outcome] button');
    choose('notice', 'return');
    click('[data-scenario="ward"] [data-outcome] button');
    expect($('[data-choice="enter"]').hidden).toBe(false);
    expect($('[data-scene="door"] [data-also]').hidden).toBe(false);
    expect($('[data-scene="door"] [data-missing]').hidden).toBe(true);
    expect($('[data-score]').hidden).toBe(true);
    choose('door', 'enter');
    click('[data-scenario="ward"] [data-outcome] button');
    choose('inside', 'sit');
    click('[data-scenario="ward"] [data-outcome] button');
    expect(text('[data-score]')).toBe('Points: 3 of 5');
    expect($('[data-scene="seated"] [data-also="0"]').hidden).toBe(true);
    expect($('[data-scene="seated"] [data-also="1"]').hidden).toBe(false);
  });

  test('starts again with nothing chosen', () => {
    choose('rota', 'leave');
    goOn();
    click('[data-action="restart"]');
    expect(document.activeElement!.textContent).toBe('Scene rota');
    expect(document.querySelectorAll('[data-scenario] input:checked')).toHaveLength(0);
  });
});
