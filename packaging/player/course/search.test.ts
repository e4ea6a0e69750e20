import { describe, expect, test } from 'vitest';
import { find, meant, wordsIn, type Hit, type Searchable } from './search';

const page = (id: string, text: string, more: Partial<Searchable> = {}): Searchable => ({ page: id, title: `Title of ${id}`, text, guarded: '', ...more });

const pages = [
  page('rota', 'Who draws up the rota? The manager of the ward does.'),
  page('gaelic', 'Fàilte gu Alba.'),
  page('polish', 'Złożono skargę w Łodzi.'),
  page('arabic', 'الأسئلة عن الصحّة'),
  page('hard', 'What follows is hard to read.', { guarded: 'An insult on the ward.' }),
];

const found = (query: string): string[] => find(query, pages).map((hit) => hit.page);
const quotationOf = (hit: Hit): string => hit.quotation.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

describe('words to look for', () => {
  test.each([
    ['Rota, WARD!', ['rota', 'ward']],
    ['  ', []],
    ['.*(', []],
    ['ward ward', ['ward']],
  ])('in “%s”', (query, words) => expect(wordsIn(query)).toEqual(words));
});

describe('search', () => {
  test.each([
    ['ROTA', ['rota']],
    ['failte', ['gaelic']],
    ['zlozono lodzi', ['polish']],
    ['اسئله', ['arabic']],
    ['manager insult', []],
    ['', []],
    ['nowhere', []],
  ])('“%s” is found whatever its capitals and accents, where all the words stand', (query, ids) => expect(found(query)).toEqual(ids));

  test('a page with a word in its title comes first', () => {
    expect(found('hard')).toEqual(['hard']);
    expect(find('title ward', [page('one', 'ward'), page('two', 'nothing'), page('ward', 'ward')]).map((hit) => hit.page)).toEqual(['one', 'ward']);
    expect(find('ward', [page('one', 'ward'), page('ward', 'ward')]).map((hit) => hit.page)).toEqual(['ward', 'one']);
  });

  test('what stands behind a content note is found and not quoted', () => {
    expect(find('insult', pages)).toEqual([{ page: 'hard', title: 'Title of hard', where: 'note', quotation: [] }]);
    expect(quotationOf(find('follows', pages)[0]!)).toBe('What [follows] is hard to read.');
  });

  test('a quotation shows where the words stand, with accents as they are', () => {
    const long = `${'Before it. '.repeat(30)}Fàilte gu Alba. ${'After it. '.repeat(30)}`;
    const quoted = quotationOf(find('failte', [page('long', long)])[0]!);
    expect(quoted).toMatch(/^… .*\[Fàilte\] gu Alba\. .* …$/);
    expect(quoted.length).toBeLessThan(200);
  });

  test('a quotation begins at the beginning where only the title has the words', () => {
    expect(quotationOf(find('rota', [page('rota', 'The plan of shifts.')])[0]!)).toBe('The plan of shifts.');
  });

  test.each(['a'.repeat(5000), 'a '.repeat(2000), '\u{1F600}'.repeat(50), '[(*'])('nothing that is looked for makes it fail', (query) => {
    expect(() => find(query, [page('x', 'a \u{1F600} b'.repeat(200))])).not.toThrow();
  });
});

test('C27: apostrophes and hyphens of any kind are one, and are looked for with their word', () => {
  const pages = [page('terms', 'Not the first t here. You don’t, GP’s, co\u2011operate, co\u00adordinate.')];
  expect(quotationOf(find("don't", pages)[0]!)).toContain('[don’t]');
  expect(quotationOf(find('gp’s', pages)[0]!)).toContain('[GP’s]');
  expect(quotationOf(find('co-operate', pages)[0]!)).toContain('[co\u2011operate]');
  expect(quotationOf(find('coordinate', pages)[0]!)).toContain('[co\u00adordinate]');
});

test('a slip finds what was meant, and what nothing is like finds nothing', () => {
  const pages = [page('what', 'What racism is, and allyship.')];
  expect(meant('racsim', pages)).toBe('racism');
  expect(meant('alyshipp racism', pages)).toBe('allyship racism');
  expect(meant('zebra', pages)).toBeNull();
  expect(meant('iz', pages)).toBeNull();
  expect(find('racsim', pages)).toEqual([]);
});

test('what a story tells is found and not quoted', () => {
  const pages = [{ ...page('scenario', 'Before the story.'), story: 'In the corridor.' }];
  expect(find('corridor', pages)).toEqual([{ page: 'scenario', title: pages[0]!.title, where: 'story', quotation: [] }]);
});
