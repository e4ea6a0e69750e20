import { describe, expect, test } from 'vitest';
import { Queue } from './queue';
import type { Statement } from './statements';
import { Memory, shelfOf, type Shelf } from './storage';

const statement = (id: string): Statement => ({ id, actor: { mbox: 'mailto:kim@example.org' }, timestamp: '', verb: { id: `x/${id}`, display: {} }, object: { objectType: 'Activity', id: 'x:y' }, context: {} }) as Statement;

const ids = (queue: Queue): unknown[] => queue.waiting().map(({ json }) => (JSON.parse(json) as Statement).id);

describe('what waits on the device', () => {
  test.each(['', '{', 'null', '7', '"text"', '[]', '{}', '{"id":"a"}', '{"id":"a","verb":{"id":"x"},"object":{}}', '{"id":"a","verb":{"id":"x"},"object":{"id":"y"}}', '{"id":1,"verb":{"id":"x"},"object":{"id":"y"},"context":{}}'])(
    'and is no statement (%j) is dropped, and holds up no other',
    (spoilt) => {
      const shelf = new Memory();
      const queue = new Queue(shelf, 'mark', 1);
      const key = queue.add(statement('odd'));
      queue.add(statement('a'));
      shelf.setItem(key, spoilt);

      expect(ids(new Queue(shelf, 'mark', 2))).toEqual(['a']);
      expect(shelf.getItem(key)).toBeNull();
    },
  );

  test('of another mark, or of another program, is left alone', () => {
    const shelf = new Memory();
    shelf.setItem('scormbuilder:xapi:statement:other:1', '{');
    shelf.setItem('theirs', '{');
    expect(ids(new Queue(shelf, 'mark', 1))).toEqual([]);
    expect(shelf.length).toBe(2);
  });
});

describe('a browser that closes its storage meanwhile', () => {
  /** Takes what it is given until it is closed, and then throws whatever is asked of it. */
  function closing(): { shelf: Shelf; close: () => void } {
    const memory = new Memory();
    let isClosed = false;
    const open = (): Memory => {
      if (isClosed) throw new DOMException('blocked', 'SecurityError');
      return memory;
    };
    const shelf: Shelf = {
      get length() {
        return open().length;
      },
      key: (index) => open().key(index),
      getItem: (key) => open().getItem(key),
      setItem: (key, value) => open().setItem(key, value),
      removeItem: (key) => open().removeItem(key),
    };
    return { shelf, close: () => (isClosed = true) };
  }

  test('makes nothing fail, and what comes then lasts as long as the document', () => {
    const { shelf, close } = closing();
    const queue = new Queue(shelfOf(() => shelf), 'mark', 1);
    const key = queue.add(statement('a'));
    close();
    queue.add(statement('b'));
    queue.remove(key);
    expect(ids(queue)).toEqual(['b']);
  });

  test('and takes nothing away gives no statement a second time', () => {
    const memory = new Memory();
    memory.removeItem = () => undefined;
    const queue = new Queue(memory, 'mark', 1);
    const key = queue.add(statement('a'));
    queue.remove(key);
    expect(ids(queue)).toEqual([]);
  });
});
