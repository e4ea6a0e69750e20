import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Notebook, setAside, type Shelf } from './notebook';

const name = 'scormbuilder:private:sample';

class TestShelf implements Shelf {
  readonly items = new Map<string, string>();
  isFull = false;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    if (this.isFull && value !== '') throw new DOMException('no room', 'QuotaExceededError');
    this.items.set(key, value);
  };
  removeItem = (key: string): void => void this.items.delete(key);
}

const open = (shelf: Shelf, devices: 'personal' | 'shared' = 'personal') => new Notebook(() => shelf, { own: devices === 'shared' ? null : name, found: [] });

const blocked = (): Shelf => {
  throw new DOMException('blocked', 'SecurityError');
};

describe('on a personal device', () => {
  test('a note is there again the next time, for the same module', () => {
    const shelf = new TestShelf();
    open(shelf).write('reflection/one', 'A thought.');
    expect(open(shelf).read('reflection/one')).toBe('A thought.');
    expect(new Notebook(() => shelf, { own: 'scormbuilder:private:other', found: [] }).read('reflection/one')).toBe('');
    expect(open(shelf).keeping).toBe('kept');
  });

  test('what two tabs note is kept of both', () => {
    const shelf = new TestShelf();
    const [one, other] = [open(shelf), open(shelf)];
    one.write('reflection/one', 'First.');
    other.write('reflection/two', 'Second.');
    one.write('reflection/one', 'First, again.');
    expect([open(shelf).read('reflection/one'), open(shelf).read('reflection/two')]).toEqual(['First, again.', 'Second.']);
  });

  test('what is erased is gone, the rest stays, and an empty notebook leaves nothing behind', () => {
    const shelf = new TestShelf();
    const notebook = open(shelf);
    notebook.write('reflection/one', 'First.');
    notebook.write('reflection/two', 'Second.');
    notebook.erase(['reflection/one']);
    expect([open(shelf).read('reflection/one'), open(shelf).read('reflection/two')]).toEqual(['', 'Second.']);
    notebook.erase(['reflection/two', 'reflection/none']);
    expect(shelf.items.size).toBe(0);
  });

  test('a note that is emptied is gone', () => {
    const shelf = new TestShelf();
    const notebook = open(shelf);
    notebook.write('reflection/one', 'First.');
    notebook.write('reflection/one', '');
    expect(shelf.items.size).toBe(0);
  });

  test('a note has an end', () => {
    const shelf = new TestShelf();
    open(shelf).write('reflection/one', 'x'.repeat(20_000));
    expect(open(shelf).read('reflection/one')).toHaveLength(10_000);
  });

  test('those who watch are told of every change', () => {
    const notebook = open(new TestShelf());
    let told = 0;
    notebook.watch(() => told++);
    notebook.write('reflection/one', 'First.');
    notebook.erase(['reflection/one']);
    expect(told).toBe(2);
  });
});

describe('where the browser will not keep notes', () => {
  test('a full storage is told, the visit goes on, and room made later is used', () => {
    const shelf = new TestShelf();
    const notebook = open(shelf);
    notebook.write('reflection/one', 'First.');
    shelf.isFull = true;
    notebook.write('reflection/two', 'Second.');
    expect([notebook.keeping, notebook.read('reflection/one'), notebook.read('reflection/two')]).toEqual(['full', 'First.', 'Second.']);
    shelf.isFull = false;
    notebook.write('reflection/two', 'Second, again.');
    expect([notebook.keeping, open(shelf).read('reflection/two')]).toEqual(['kept', 'Second, again.']);
  });

  test('what is erased does not come back, even where the rest cannot be written', () => {
    const shelf = new TestShelf();
    const notebook = open(shelf);
    notebook.write('reflection/one', 'First.');
    notebook.write('reflection/two', 'Second.');
    shelf.isFull = true;
    notebook.erase(['reflection/one']);
    expect([notebook.keeping, notebook.read('reflection/one'), notebook.read('reflection/two')]).toEqual(['full', '', 'Second.']);
    expect([...shelf.items.values()].join()).not.toContain('First.');
  });

  test('a blocked storage is told, and the visit goes on', () => {
    const notebook = new Notebook(blocked, { own: name, found: [name] });
    notebook.write('reflection/one', 'First.');
    expect([notebook.keeping, notebook.read('reflection/one')]).toEqual(['blocked', 'First.']);
    notebook.erase(['reflection/one']);
    expect([notebook.keeping, notebook.read('reflection/one')]).toEqual(['blocked', '']);
  });
});

describe('on shared devices', () => {
  test('nothing is kept, and what an earlier build kept is shown only to who asks, and stays until it is erased', () => {
    const shelf = new TestShelf();
    open(shelf).write('reflection/one', 'First.');
    const shared = new Notebook(() => shelf, { own: null, found: [name] });
    expect([shared.keeping, shared.read('reflection/one'), shared.hasFound]).toEqual(['visit', '', true]);
    shared.write('reflection/two', 'Second.');
    shared.showFound();
    expect([shared.read('reflection/one'), shared.read('reflection/two'), shared.hasFound]).toEqual(['First.', 'Second.', false]);
    expect([...shelf.items.values()].join()).toContain('First.');
    expect([...shelf.items.values()].join()).not.toContain('Second.');
    shared.erase(['reflection/one']);
    expect(shelf.items.size).toBe(0);
  });

  test('a blocked storage is no harm', () => {
    expect(new Notebook(blocked, { own: null, found: [name] }).keeping).toBe('visit');
  });
});

describe('whatever stands in the storage', () => {
  test.each([
    ['no JSON', 'garbage'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', '{"version":2,"notes":{"reflection/one":"x"}}'],
    ['notes that are none', '{"version":1,"notes":[]}'],
    ['a number for a note', '{"version":1,"notes":{"reflection/one":1}}'],
    ['another key', '{"version":1,"notes":{"__proto__":"x","constructor":"y","reflection/One":"z"}}'],
    ['a note that is too long', JSON.stringify({ version: 1, notes: { 'reflection/one': 'x'.repeat(10_001) } })],
    ['a book that is too long', `{"version":1,"notes":{"reflection/one":"x"}}${' '.repeat(2_000_000)}`],
  ])('%s is passed over', (_, stored) => {
    const shelf = new TestShelf();
    shelf.items.set(name, stored);
    const notebook = open(shelf);
    expect([notebook.keeping, notebook.read('reflection/one'), notebook.read('constructor'), notebook.read('__proto__')]).toEqual(['kept', '', '', '']);
    notebook.write('reflection/one', 'New.');
    expect(open(shelf).read('reflection/one')).toBe('New.');
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.object().map((notes) => JSON.stringify({ version: 1, notes }))), (stored) => {
        const shelf = new TestShelf();
        shelf.items.set(name, stored);
        const notebook = open(shelf);
        notebook.write('reflection/one', 'New.');
        return open(shelf).read('reflection/one') === 'New.';
      }),
    );
  });
});

describe('notes that may be somebody else’s', () => {
  const found = 'scormbuilder:private:sample:found';
  const withFound = (shelf: Shelf) => new Notebook(() => shelf, { own: name, found: [found] });
  const written = (shelf: Shelf, at: string, notes: Readonly<Record<string, string>>) => shelf.setItem(at, JSON.stringify({ version: 1, notes }));

  test('are read to nobody who has not asked, and become their own once they have', () => {
    const shelf = new TestShelf();
    written(shelf, found, { 'reflection/one': 'Theirs.' });
    const notebook = withFound(shelf);
    expect([notebook.hasFound, notebook.read('reflection/one')]).toEqual([true, '']);
    notebook.showFound();
    expect([notebook.hasFound, notebook.read('reflection/one'), [...shelf.items.keys()]]).toEqual([false, 'Theirs.', [name]]);
  });

  test('are joined to what the learner has: texts one after the other, of all else what the learner has', () => {
    const shelf = new TestShelf();
    written(shelf, found, { 'reflection/one': 'Theirs.', 'action/rota/when': '2027-01-01', 'confidence/rules/before': '1', 'checklist/meeting/a': 'yes' });
    written(shelf, name, { 'reflection/one': 'Mine.', 'action/rota/when': '2027-02-02', 'confidence/rules/before': '3' });
    const notebook = withFound(shelf);
    notebook.showFound();
    const read = ['reflection/one', 'action/rota/when', 'confidence/rules/before', 'checklist/meeting/a'].map((key) => notebook.read(key));
    expect(read).toEqual(['Theirs.\n\nMine.', '2027-02-02', '3', 'yes']);
  });

  test('are deleted unseen', () => {
    const shelf = new TestShelf();
    written(shelf, found, { 'reflection/one': 'Theirs.' });
    written(shelf, name, { 'reflection/two': 'Mine.' });
    const notebook = withFound(shelf);
    notebook.deleteFound();
    expect([notebook.hasFound, notebook.read('reflection/one'), notebook.read('reflection/two'), [...shelf.items.keys()]]).toEqual([false, '', 'Mine.', [name]]);
  });

  test('stay where they were where there is no room to move them', () => {
    const shelf = new TestShelf();
    written(shelf, found, { 'reflection/one': 'Theirs.' });
    shelf.isFull = true;
    const notebook = withFound(shelf);
    notebook.showFound();
    expect([notebook.read('reflection/one'), shelf.items.has(found)]).toEqual(['Theirs.', true]);
  });

  test('are set aside with what was set aside before', () => {
    const shelf = new TestShelf();
    written(shelf, name, { 'reflection/one': 'Second.' });
    written(shelf, found, { 'reflection/one': 'First.' });
    setAside(shelf, name, found);
    setAside(shelf, name, found);
    expect([...shelf.items]).toEqual([[found, JSON.stringify({ version: 1, notes: { 'reflection/one': 'First.\n\nSecond.' } })]]);
  });
});
