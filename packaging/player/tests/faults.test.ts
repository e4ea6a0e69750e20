// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TestChannel } from './fixtures/channels';
import { Platform, type Misbehaviour, type SessionRunTime } from './fixtures/platform';
import { $, answer, choose, click, current, goOn, goTo, jump, launch, launchAlone, leave, pass, passCheck, setDate, text } from './fixtures/session';

/**
 * Every fault at every step of a scripted run. Whatever breaks: the learner is never told "Saved" of what the platform does not have, nothing
 * that the platform has is overwritten by less, and after coming back nothing that was called saved is missing and the module can be finished.
 */

/** A learner at a platform. */
class Run {
  readonly platform = new Platform();
  runTime: SessionRunTime | null = null;
  private done: string[] = [];
  acknowledged: readonly string[] = [];

  /** Opens the module where nothing else is open, with or without a platform. */
  async open(isFound = true): Promise<void> {
    TestChannel.reset();
    await this.openBeside(isFound);
  }

  /** Opens it beside what is open. */
  async openBeside(isFound = true): Promise<void> {
    this.done = [];
    this.runTime = isFound ? await launch(this.platform.open()) : (await launchAlone(), null);
  }

  async take(step: string): Promise<void> {
    await steps[step]!(this);
    this.done.push(...results[step] ?? []);
  }

  /** What the learner is told now is noted, and must be true. */
  look(): void {
    if (!/^Saved/.test(text('[data-save-status]'))) return;
    expect(this.platform.facts()).toEqual(expect.arrayContaining(this.done));
    this.acknowledged = [...new Set([...this.acknowledged, ...this.done])];
  }

  /** After coming back, on a platform that works again. */
  async comeBackAndFinish(): Promise<void> {
    await this.open();
    expect(this.platform.facts()).toEqual(expect.arrayContaining([...this.acknowledged]));
    for (const step of ['page', 'answer', 'check', 'scenario', 'finish']) {
      await steps[step]!(this);
      pass(1_500);
    }
    leave();
    expect(this.platform.losses).toEqual([]);
    expect(this.platform.status).toBe('passed');
    expect(this.platform.facts()).toEqual(expect.arrayContaining(Object.values(results).flat()));
  }
}

const visit = (page: string): unknown => (current() === page ? undefined : goTo(page));

const isShown = (selector: string): boolean => $(selector).closest('[hidden]') === null;

const steps: Readonly<Record<string, (run: Run) => unknown>> = {
  start: () => undefined,
  page: () => visit('structures'),
  answer: () => (isShown('[data-question="in-page"] [data-action="check-answer"]') ? answer('in-page', 'right') : undefined),
  check: () => (isShown('[data-check="final"] [data-action="start-check"]') && !/You have passed|passed/i.test(text('[data-check="final"] [data-result]')) ? passCheck() : undefined),
  scenario: async () => {
    await visit('practise');
    if (!isShown('[data-scene="rota"] [data-action="choose"]')) return;
    choose('rota', 'leave');
    goOn();
  },
  leave: () => leave(),
  resume: (run) => run.open(run.runTime !== null),
  finish: () => visit('practise'),
};

/** What the platform has once a step is saved. */
const results: Readonly<Record<string, readonly string[]>> = {
  start: ['page welcome'],
  page: ['page structures'],
  answer: ['answer in-page 100'],
  check: ['check final'],
  scenario: ['scenario rota'],
  finish: ['page practise'],
};

interface Fault {
  /** Just before the step. */
  readonly before?: (run: Run) => unknown;
  /** Just after it, before anything is saved. */
  readonly after?: (run: Run) => unknown;
  /** Once it could have been saved. */
  readonly end?: (run: Run) => unknown;
}

const misbehaving = (misbehaviour: Misbehaviour, isForGood = false): Fault => ({
  before: ({ runTime }) => runTime && (runTime.misbehaviour = misbehaviour),
  end: ({ runTime }) => !isForGood && runTime && (runTime.misbehaviour = null),
});

const storage = (act: () => never): Fault => ({
  before: () => {
    for (const name of ['localStorage', 'sessionStorage'] as const) vi.spyOn(window, name, 'get').mockImplementation(act);
  },
  end: () => void vi.restoreAllMocks(),
});

const hide = (state: string): void => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

const faults: Readonly<Record<string, Fault>> = {
  'the page is loaded again where no run-time is': { before: (run) => (leave(), run.open(false)) },
  'the run-time goes away': misbehaving('gone', true),
  'the run-time is of another origin from here on': misbehaving('throws', true),
  'the run-time throws for a while': misbehaving('throws'),
  'the run-time answers with booleans': misbehaving('booleans'),
  'commit answers "false" for a while': misbehaving('commit-false'),
  'commit answers "false" from here on': misbehaving('commit-false', true),
  'optional elements fail': misbehaving('bare', true),
  'the session expires': misbehaving('expired', true),
  'finish answers "false"': misbehaving('finish-false', true),
  'storage is blocked': storage(() => {
    throw new DOMException('blocked', 'SecurityError');
  }),
  'storage is full': {
    before: () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    }),
    end: () => void vi.restoreAllMocks(),
  },
  'the tab is killed': { after: (run) => run.open() },
  'the page goes into the back/forward cache, and comes back': {
    after: () => {
      leave();
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    },
  },
  'the phone sleeps for eight hours': {
    after: () => {
      hide('hidden');
      jump(8 * 3_600_000);
      hide('visible');
    },
  },
  'the module is opened in a second window': {
    after: async (run) => {
      await run.openBeside();
      // Both windows share the one document of these tests, where the earlier one has just said that it gives way.
      if (!isShown('[data-shell]')) click('[data-leaving] button');
    },
  },
  'the device’s clock jumps': {
    before: () => setDate(new Date(1999, 0, 1)),
    after: () => setDate(new Date(2044, 0, 1)),
  },
};

beforeEach(() => vi.stubGlobal('BroadcastChannel', TestChannel));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  TestChannel.reset();
  setDate(null);
});

test('without a fault all of it is acknowledged', async () => {
  const run = new Run();
  await run.open();
  for (const step of ['start', 'page', 'answer', 'check', 'scenario', 'finish']) {
    await run.take(step);
    pass(1_500);
    run.look();
  }
  expect(run.acknowledged).toEqual(Object.values(results).flat());
}, 20_000);

let cells = 0;

describe.each(Object.entries(faults))('when %s', (_, fault) => {
  test.each(Object.keys(steps))('at the step: %s', async (at) => {
    const run = new Run();
    await run.open();
    for (const step of Object.keys(steps)) {
      const now: Fault = step === at ? fault : {};
      await now.before?.(run);
      await run.take(step);
      await now.after?.(run);
      pass(1_500);
      await now.end?.(run);
      run.look();
      pass(30_000);
      run.look();
    }
    vi.restoreAllMocks();
    await run.comeBackAndFinish();
    cells++;
  }, 20_000);
});

test('every cell of the matrix holds', () => {
  const all = Object.keys(faults).length * Object.keys(steps).length;
  console.log(`Fault matrix: ${cells} of ${all} cells hold.`);
  expect(cells).toBe(all);
});
