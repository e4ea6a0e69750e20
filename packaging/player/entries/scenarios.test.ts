// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { RunTime } from '../tests/fixtures/run-times';
import { $, choose, click, goOn, launch, text } from '../tests/fixtures/session';

describe('a scenario', () => {
  beforeEach(() => launch(new RunTime()));

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
    expect(text('[data-path] ol')).toBe('Scene rota: Do ask');
    choose('figures', 'raise');
    goOn();
    expect($('[data-action="restart"]').hidden).toBe(false);
  });

  test('a choice without consequence leads on at once', () => {
    choose('rota', 'wait');
    expect(document.activeElement!.textContent).toBe('Scene later');
    expect($('[data-outcome]').hidden).toBe(true);
  });

  test('starts again with nothing chosen', () => {
    choose('rota', 'leave');
    goOn();
    click('[data-action="restart"]');
    expect(document.activeElement!.textContent).toBe('Scene rota');
    expect(document.querySelectorAll('[data-scenario] input:checked')).toHaveLength(0);
  });
});
