// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { RunTime } from '../tests/fixtures/run-times';
import { $, click, current, follow, goTo, launch, text } from '../tests/fixtures/session';

describe('pages', () => {
  test('one is shown, with where it stands in words', async () => {
    await launch(new RunTime());
    expect([current(), text('[data-position]'), text('[data-pages-seen]')]).toEqual(['welcome', 'Page 1 of 3', '1 of 3 pages read']);
    expect(document.title).toBe('Title of welcome – Sample');
    expect($('[data-previous]').hidden).toBe(true);
    expect(window.location.hash).toBe('#welcome');
  });

  test('R33: going on moves the focus to the heading, and the menu tells each page in words', async () => {
    await launch(new RunTime());
    await follow('[data-next]');
    expect(document.activeElement).toBe($('#structures h1'));
    expect([...document.querySelectorAll('[data-menu-state]')].map((one) => one.textContent)).toEqual(['Read', 'You are here · Question still open', 'Not read yet']);
    expect($('[aria-current="page"]').dataset['menuPage']).toBe('structures');
  });

  test('a reference is shown on its page, and the way back leads to the citation', async () => {
    await launch(new RunTime());
    await follow('#citation');
    expect([current(), document.activeElement!.id, text('[data-back]')]).toEqual(['references', 'reference_one', 'Back to Title of welcome']);
    expect($('[data-position]').hidden).toBe(true);
    await follow('[data-back]');
    expect([current(), document.activeElement!.id]).toEqual(['welcome', 'citation']);
  });

  test.each([
    ['references', 'references'],
    ['reference_one', 'references'],
    ['search', 'search'],
  ])('a module opened at %s shows it, and the way back leads into the module', async (address, page) => {
    await launch(new RunTime(), undefined, undefined, address);
    expect([current(), window.location.hash, text('[data-back]')]).toEqual([page, `#${address}`, 'Back to Title of welcome']);
    expect(text('[data-pages-seen]')).toBe('0 of 3 pages read');
    await follow('[data-back]');
    expect([current(), text('[data-pages-seen]')]).toEqual(['welcome', '1 of 3 pages read']);
  });

  test('whoever skips a page at its content note lands on the heading of the next, and the page skipped counts as read', async () => {
    await launch(new RunTime());
    await goTo('structures');
    $('#structures').insertAdjacentHTML('beforeend', '<a id="skip" href="#practise">Skip this page</a>');
    await follow('#skip');
    expect([current(), document.activeElement, text('[data-pages-seen]')]).toEqual(['practise', $('#practise h1'), '3 of 3 pages read']);
  });

  test('an address that names nothing changes nothing', async () => {
    await launch(new RunTime());
    await goTo('gone');
    expect(current()).toBe('welcome');
  });

  test('the skip link leads to the heading without leaving the page', async () => {
    await launch(new RunTime());
    click('.skip-link');
    expect(document.activeElement).toBe($('#welcome h1'));
    expect(window.location.hash).toBe('#welcome');
  });

  test('the menu opens and closes', async () => {
    await launch(new RunTime());
    click('[data-action="toggle-menu"]');
    expect($('[data-action="toggle-menu"]').getAttribute('aria-expanded')).toBe('true');
    await goTo('structures');
    expect($('[data-action="toggle-menu"]').getAttribute('aria-expanded')).toBe('false');
  });
});
