// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { course } from '../tests/fixtures/course';
import { mount } from '../tests/fixtures/document';
import { staysLeft, wireLeavingQuickly } from './leave-quickly';

const control = '<a href="https://weather.example/" data-leave-quickly>Leave quickly</a>';
const calls: string[] = [];
const saver = { finish: () => !!calls.push('finish') } as never;
const go = (address: string): void => void calls.push(address);
const left = ['finish', 'https://weather.example/'];

const press = (key: string, more: Partial<KeyboardEvent> = {}): boolean =>
  document.dispatchEvent(Object.assign(new Event('keydown'), { key, repeat: false, ...more }));
const pressAt = (time: number, key = 'Escape'): boolean => {
  const event = Object.assign(new Event('keydown'), { key, repeat: false });
  Object.defineProperty(event, 'timeStamp', { value: time });
  return document.dispatchEvent(event);
};
const wentBack = (type: string) => vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type }] as never);

beforeEach(() => {
  calls.length = 0;
  window.sessionStorage.clear();
  document.documentElement.className = '';
  mount(course);
  document.body.insertAdjacentHTML('afterbegin', control);
  wireLeavingQuickly(saver, go);
});

afterEach(() => vi.restoreAllMocks());

describe('leaving quickly', () => {
  test('hides the module, saves, and shows another page, in this order', () => {
    document.querySelector<HTMLElement>('[data-leave-quickly]')!.click();
    expect(calls).toEqual(left);
    expect([document.documentElement.className, document.title]).toEqual(['is-left', '']);
  });

  test('takes Esc pressed three times', () => {
    for (const time of [0, 400]) pressAt(time);
    expect(calls).toEqual([]);
    pressAt(4_000);
    expect(calls).toEqual(left);
  });

  test('lets no Esc stop the page that is to come, however often it is pressed, or held down', () => {
    const escape = (repeat = false) => {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape', repeat });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([escape(), escape(), escape(), escape(), escape(true)]).toEqual([false, false, true, true, true]);
  });

  test('takes no Esc that is held down, pressed slowly, or has another key between', () => {
    for (let n = 0; n < 9; n++) press('Escape', { repeat: true });
    for (const time of [0, 3_000, 6_000, 9_000]) pressAt(time);
    pressAt(9_100, 'a');
    for (const time of [9_200, 9_300]) pressAt(time);
    expect(calls).toEqual([]);
  });

  test('stays left when somebody goes back, however the browser kept the page', () => {
    press('Escape');
    press('Escape');
    press('Escape');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(calls).toEqual([...left, left[1]]);
    document.documentElement.className = '';
    wentBack('back_forward');
    expect([staysLeft(go), document.documentElement.className, calls.length]).toEqual([true, 'is-left', 4]);
  });

  test('lets the module be opened again', () => {
    document.querySelector<HTMLElement>('[data-leave-quickly]')!.click();
    document.documentElement.className = '';
    wentBack('navigate');
    expect([staysLeft(go), document.documentElement.className]).toEqual([false, '']);
    wentBack('back_forward');
    expect(staysLeft(go)).toBe(false);
  });

  test('leaves where the browser keeps nothing', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    document.querySelector<HTMLElement>('[data-leave-quickly]')!.click();
    expect(calls).toEqual(left);
    expect(staysLeft(go)).toBe(false);
  });
});

test('a module that does not ask for it has nothing of it', () => {
  mount(course);
  wireLeavingQuickly(saver, go);
  for (let n = 0; n < 3; n++) press('Escape');
  expect(calls).toEqual([]);
});
