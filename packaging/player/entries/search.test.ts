// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { notesHtml } from '../tests/fixtures/notes';
import { RunTime } from '../tests/fixtures/run-times';
import { $, current, follow, goTo, launch, loadMore, text } from '../tests/fixtures/session';

const results = (): string[] => [...document.querySelectorAll('[data-results] li')].map((one) => one.textContent!);

async function search(query: string): Promise<void> {
  ($('#search input') as HTMLInputElement).value = query;
  $('#search form').dispatchEvent(new Event('submit', { cancelable: true }));
}

async function openSearch(runTime = new RunTime()): Promise<RunTime> {
  await launch(runTime);
  $('#structures').insertAdjacentHTML('beforeend', '<p>Rotas in wards.</p><div class="answer">Hidden answer.</div>');
  $('#structures').insertAdjacentHTML('beforeend', notesHtml.replace('Your thoughts', 'mine-alone'));
  await goTo('search');
  await loadMore();
  return runTime;
}

beforeEach(() => window.localStorage.clear());

describe('search within the module', () => {
  test('lists the pages, marks what was looked for, and says how many there are', async () => {
    await openSearch();
    await search('ROTAS');
    expect(results()).toEqual([expect.stringContaining('Title of structures')]);
    expect([text('[data-results] mark'), text('[data-found]'), text('[data-live]')]).toEqual(['Rotas', '1 page found', '1 page found']);
    await follow('[data-results] a');
    expect([current(), document.activeElement]).toEqual(['structures', $('#structures h1')]);
  });

  test('finds nothing that a learner is not to see yet, and no note of theirs', async () => {
    await openSearch();
    for (const query of ['hidden', 'mine-alone']) {
      await search(query);
      expect(text('[data-found]')).toBe('No page has all of these words. Try fewer words, or others.');
    }
  });

  test('finds what a story tells, and quotes nothing of it', async () => {
    await openSearch();
    await search('scene figures');
    expect([text('[data-found]'), text('[data-results] p + p')]).toEqual(['1 page found', 'This is told in the scenario on this page.']);
  });

  test('finds what was meant by a slip, and says so', async () => {
    await openSearch();
    await search('rotsa');
    expect(text('[data-found]')).toBe('No page has what you wrote. Pages with “rotas”: 1 page found');
  });

  test('A11: what is wrong with the field is tied to it', async () => {
    await openSearch();
    await search('…');
    expect(($('#search input') as HTMLElement).getAttribute('aria-invalid')).toBe('true');
    await search('rotas');
    expect(($('#search input') as HTMLElement).getAttribute('aria-invalid')).toBe('false');
  });

  test('finds what was looked for before there was anything to search with', async () => {
    let arrive = (): void => undefined;
    const slow = new Promise<void>((resolve) => (arrive = resolve)).then(loadMore);
    await launch(new RunTime(), undefined, () => slow);
    $('#structures').insertAdjacentHTML('beforeend', '<p>Rotas in wards.</p>');
    await goTo('search');
    await search('rotas');
    expect(results()).toEqual([]);
    arrive();
    await slow;
    expect(text('[data-found]')).toBe('1 page found');
  });

  test('asks for words', async () => {
    await openSearch();
    await search('  ');
    expect([text('[data-found]'), results()]).toEqual(['Write first what you look for.', []]);
  });

  test('makes no page count as read, calls nothing, and leaves nothing behind', async () => {
    const runTime = await openSearch();
    const calls = runTime.calls.length;
    await search('rotas');
    expect(runTime.calls.length).toBe(calls);
    expect(text('[data-pages-seen]')).toBe('1 of 3 pages read');
    expect([window.localStorage.length, window.sessionStorage.length, window.location.hash]).toEqual([0, 0, '#search']);
  });
});

test('what cannot be loaded is said', async () => {
  await launch(new RunTime(), undefined, () => Promise.reject(new Error('offline')));
  await goTo('search');
  await Promise.resolve();
  expect(text('[data-notice]')).toContain('This could not be loaded.');
});
