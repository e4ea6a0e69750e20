// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decode } from '../state/codec';
import { TestChannel } from '../tests/fixtures/channels';
import { course } from '../tests/fixtures/course';
import { RunTime } from '../tests/fixtures/run-times';
import { $, answer, click, goTo, launch, launchAlone, leave, pass, text } from '../tests/fixtures/session';
import { shelfKey } from './shelf-key';

interface Message {
  readonly opened: number;
  readonly state?: string;
  readonly learner?: string;
}

beforeEach(() => vi.stubGlobal('BroadcastChannel', TestChannel));

afterEach(() => {
  vi.unstubAllGlobals();
  TestChannel.reset();
});

/** Another window of the same browser with the same module. */
function otherWindow() {
  const heard: Message[] = [];
  const channel = new TestChannel(shelfKey('windows', course));
  channel.onmessage = ({ data }) => heard.push(data as Message);
  return { heard, say: (message: Message) => channel.postMessage(message) };
}

const nurse = (values: Readonly<Record<string, string>> = {}) => new RunTime({ 'cmi.core.student_id': 'n1', ...values });

const later = Number.MAX_SAFE_INTEGER;

describe('a window that another one is opened after', () => {
  const overtaken = async () => {
    const runTime = await launch(nurse());
    const other = otherWindow();
    answer('in-page', 'right');
    other.say({ opened: later });
    return { runTime, other };
  };

  test('says so, and how to go on', async () => {
    await overtaken();
    expect([$('[data-shell]').hidden, text('[data-leaving] h1')]).toEqual([true, 'This module is open in another window']);
    click('[data-leaving] button');
    expect([$('[data-shell]').hidden, text('[data-save-status]')]).toEqual([false, 'Progress is not being recorded']);
  });

  test('hands over what was done, saved or not', async () => {
    const { other } = await overtaken();
    expect(other.heard).toHaveLength(1);
    expect(other.heard[0]).toMatchObject({ learner: 'n1' });
    expect(decode(course.state, other.heard[0]!.state!)!.items.get('question/in-page')!.stable).toEqual([1, 100]);
  });

  test('writes nothing more, and does not even close the session, which would overwrite the other window’s work', async () => {
    const { runTime } = await overtaken();
    runTime.forget();
    answer('several', 'one');
    pass(60_000);
    click('[data-action="save-and-exit"]');
    leave();
    expect(runTime.called('LMSSetValue', 'LMSCommit', 'LMSFinish')).toEqual([]);
  });
});

describe('a window that was opened after another', () => {
  const handedOver = async () => {
    await launch(nurse());
    const other = otherWindow();
    answer('in-page', 'right');
    await goTo('structures');
    other.say({ opened: later });
    TestChannel.reset();
    return other.heard[0]!.state!;
  };

  test('goes on with what was done there, and saves it', async () => {
    const state = await handedOver();
    const runTime = await launch(nurse());
    otherWindow().say({ opened: 1, state, learner: 'n1' });
    expect(text('[data-question="in-page"] [data-feedback]')).toContain('Correct');
    pass(1_000);
    const saved = decode(course.state, runTime.values.get('cmi.suspend_data')!)!;
    expect([...saved.items.keys()].sort()).toEqual(expect.arrayContaining(['page/structures', 'page/welcome', 'question/in-page']));
  });

  test.each(['n2', ''])('takes nothing of a learner that is not the same (%j)', async (learner) => {
    const state = await handedOver();
    await launch(nurse());
    otherWindow().say({ opened: 1, state, learner });
    expect($('[data-question="in-page"] [data-feedback]').hidden).toBe(true);
  });

  test('takes nothing where the platform does not say who the learner is', async () => {
    const state = await handedOver();
    await launch(new RunTime());
    otherWindow().say({ opened: 1, state, learner: '' });
    expect($('[data-question="in-page"] [data-feedback]').hidden).toBe(true);
  });

  test('keeps its own when the other answers only after it slept', async () => {
    const state = await handedOver();
    await launch(nurse());
    answer('several', 'one');
    otherWindow().say({ opened: 1, state, learner: 'n1' });
    expect($('[data-question="in-page"] [data-feedback]').hidden).toBe(true);
    expect(text('[data-question="several"] [data-feedback]')).not.toBe('');
  });

  test('and a message that cannot be read changes nothing', async () => {
    await launch(nurse());
    otherWindow().say({ opened: 1, state: 'rubbish', learner: 'n1' });
    expect($('[data-shell]').hidden).toBe(false);
  });
});

test('two that open at the same moment do not both give way', async () => {
  await launch(nurse());
  const other = otherWindow();
  other.say({ opened: 1 });
  expect(other.heard).toMatchObject([{ opened: expect.any(Number) as number }]);
  expect(other.heard[0]!.state).toBeUndefined();
  expect($('[data-shell]').hidden).toBe(false);
});

test('nothing is asked about the person unless two windows meet', async () => {
  const runTime = await launch(nurse());
  pass(5_000);
  expect(runTime.called('LMSGetValue(cmi.core.student')).toEqual([]);
});

test.each([
  ['in review', () => launch(nurse({ 'cmi.core.lesson_mode': 'review' }))],
  ['without a platform', launchAlone],
])('%s there is nothing to hand over', async (_, open) => {
  await open();
  expect(TestChannel.open.size).toBe(0);
});

test('where a browser has no channels, or forbids them, everything else works', async () => {
  vi.stubGlobal('BroadcastChannel', () => {
    throw new Error('The operation is insecure.');
  });
  const runTime = await launch(nurse());
  answer('in-page', 'right');
  pass(1_000);
  expect(runTime.values.get('cmi.suspend_data')).not.toBe('');
});
