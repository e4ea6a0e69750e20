import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TestClock } from '../tests/fixtures/clock';
import { Saver } from './saver';
import type { Eventually, Snapshot, Tracker } from './tracker';

const snapshot: Snapshot = { state: '1', location: 'welcome', outcome: { completed: false, success: 'none', score: null, progress: 0 } };

function given(answer: () => Eventually<boolean> = () => true) {
  const clock = new TestClock();
  const saves: number[] = [];
  const finishes: number[] = [];
  const said: string[] = [];
  const tracker: Tracker = {
    start: () => ({ recording: true, mode: 'normal', state: null, location: null }),
    tell: () => undefined,
    learnerId: () => '',
    learnerName: () => null,
    save: () => (saves.push(clock.now()), answer()),
    finish: () => (finishes.push(clock.now()), answer()),
  };
  const saver = new Saver({ tracker, clock, snapshot: () => snapshot, report: (status) => said.push(status) });
  return { clock, saver, saves, finishes, said };
}

describe('R25: commits', () => {
  test('the first change is saved without waiting for the throttle', () => {
    const { saver, clock, saves } = given();
    saver.changed();
    clock.pass(0);
    expect(saves).toEqual([0]);
  });

  test('many changes make one commit a second', () => {
    const { saver, clock, saves } = given();
    for (let time = 0; time < 35; time++) {
      saver.changed();
      clock.pass(100);
    }
    clock.pass(5_000);
    expect(saves).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
  });

  test('nothing new, nothing saved', () => {
    const { saver, clock, saves } = given();
    saver.changed();
    clock.pass(600_000);
    expect(saves).toHaveLength(1);
  });

  test('flushing, as when the page is hidden, does not wait', () => {
    const { saver, clock, saves } = given();
    saver.changed();
    clock.pass(300);
    saver.changed();
    saver.flush();
    expect(saves).toEqual([0, 300]);
    clock.pass(60_000);
    expect(saves).toHaveLength(2);
  });
});

describe('R25: finishing', () => {
  test('comes exactly once, and ends all saving', () => {
    const { saver, clock, saves, finishes } = given();
    saver.changed();
    expect([saver.finish(), saver.finish(), saver.flush()]).toEqual([true, true, true]);
    saver.changed();
    clock.pass(60_000);
    expect(finishes).toHaveLength(1);
    expect(saves).toHaveLength(0);
  });
});

test('a session that another window has taken over is neither saved nor finished', () => {
  const { saver, clock, saves, finishes } = given();
  saver.changed();
  saver.abandon();
  saver.changed();
  clock.pass(60_000);
  expect([saver.flush(), saver.finish(), saver.release(), saver.isOver]).toEqual([false, false, false, true]);
  expect([saves, finishes]).toEqual([[], []]);
});

describe('what the learner is told', () => {
  test('not saved, then saved', () => {
    const { saver, clock, said } = given();
    saver.changed();
    expect(said).toEqual(['not-saved']);
    clock.pass(0);
    expect(said.at(-1)).toBe('saved');
  });

  test('a failed commit is never called saved, and is retried with growing pauses', () => {
    let isUp = false;
    const { saver, clock, saves, said } = given(() => isUp);
    saver.changed();
    clock.pass(200_000);
    expect(saves).toEqual([0, 2_000, 6_000, 14_000, 30_000, 62_000, 122_000, 182_000]);
    expect(said).not.toContain('saved');
    isUp = true;
    clock.pass(60_000);
    expect(said.at(-1)).toBe('saved');
  });

  test('after three failures in a row it is called failing, until a commit succeeds', () => {
    let isUp = false;
    const { saver, clock, said } = given(() => isUp);
    saver.changed();
    clock.pass(5_000);
    expect(said).not.toContain('failing');
    clock.pass(1_000);
    saver.changed();
    expect(said.slice(-2)).toEqual(['failing', 'failing']);
    isUp = true;
    clock.pass(60_000);
    expect(said.at(-1)).toBe('saved');
  });

  test('changes while it fails do not bring the pauses down', () => {
    const { saver, clock, saves } = given(() => false);
    for (let time = 0; time < 100; time++) {
      saver.changed();
      clock.pass(100);
    }
    expect(saves).toEqual([0, 2_000, 6_000]);
  });

  test('after a success the throttle is back to a second', () => {
    let isUp = false;
    const { saver, clock, saves } = given(() => isUp);
    saver.changed();
    clock.pass(2_500);
    isUp = true;
    clock.pass(10_000);
    saver.changed();
    clock.pass(0);
    expect(saves).toEqual([0, 2_000, 6_000, 12_500]);
  });
});

describe('a platform over the network', () => {
  test('a change made while a save is on its way is saved after it, and only then it is called saved', async () => {
    const answers: ((isDone: boolean) => void)[] = [];
    const { saver, clock, saves, said } = given(() => new Promise<boolean>((resolve) => answers.push(resolve)));
    saver.changed();
    clock.pass(100);
    saver.changed();
    answers[0]!(true);
    await Promise.resolve();
    expect(said.at(-1)).toBe('not-saved');
    clock.pass(2_000);
    answers[1]!(true);
    await Promise.resolve();
    expect(saves).toEqual([0, 1_000]);
    expect(said.at(-1)).toBe('saved');
  });
});

test('whatever happens when: at most one commit a second of its own accord, one finish, nothing after it', () => {
  const events = fc.array(fc.oneof(fc.constant('change'), fc.constant('finish'), fc.integer({ min: 1, max: 3_000 })), { maxLength: 60 });
  fc.assert(
    fc.property(events, fc.array(fc.boolean(), { minLength: 1 }), (happenings, answers) => {
      let turn = 0;
      const { saver, clock, saves, finishes } = given(() => answers[turn++ % answers.length]!);
      for (const happening of happenings) {
        if (happening === 'change') saver.changed();
        else if (happening === 'finish') saver.finish();
        else clock.pass(happening as number);
      }
      expect(finishes.length).toBeLessThanOrEqual(1);
      expect(saves.every((at) => finishes.length === 0 || at <= finishes[0]!)).toBe(true);
      expect(saves.slice(1).every((at, index) => at - saves[index]! >= 1_000)).toBe(true);
    }),
  );
});
