// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newLearner } from '../course/learner';
import type { Course, Fact, Outcome, Route } from '../course/types';
import { decodeRoute, encodeRoute } from '../state/route-codec';
import { TestClock } from '../tests/fixtures/clock';
import { course } from '../tests/fixtures/course';
import { mount } from '../tests/fixtures/document';
import { RunTime } from '../tests/fixtures/run-times';
import { $, click, loadMore, text } from '../tests/fixtures/session';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import type { Snapshot } from '../tracking/tracker';
import { take } from './handover';
import { play, type Player } from './player';
import { SharedSession } from './route';
import { leadsOn, wireMenu } from './route-menu';
import { shelfKey } from './shelf-key';

const route: Route = {
  id: 'route-everyone',
  modules: [
    { id: course.id, key: 1, stem: 'm1', graded: true },
    { id: 'other', key: 2, stem: 'm2' },
  ],
};
const menu = { ...course, id: route.id, route } as Course;
const shared: Course = { ...course, route };

const none: Outcome = { completed: false, success: 'unknown', score: null, progress: 0 };
const done: Outcome = { completed: true, success: 'none', score: null, progress: 1 };
const own = (state: string, outcome: Partial<Outcome> = {}): Snapshot => ({ state, location: 'welcome', outcome: { ...none, ...outcome } });
const stateOf = (current: number, ...parts: readonly (readonly [number, string, Outcome])[]) =>
  encodeRoute({ current, parts: new Map(parts.map(([key, state, outcome]) => [key, { state, outcome }])) });

let went: string[] = [];
let clock = new TestClock();

const sessionOf = (of: Course) => new SharedSession(of, route, (address) => void went.push(address));

/** A browser that keeps nothing for a page, as in some platforms' frames. */
const blockStorage = () =>
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });

/** A platform opens a session once; the documents after the first find it open. */
class OpenRunTime extends RunTime {
  override LMSInitialize(...args: unknown[]): unknown {
    if (!this.isOpen) return super.LMSInitialize(...args);
    this.note('LMSInitialize', args);
    this.error = '101';
    return 'false';
  }
}

/** Opens the document of the module, as the one before it has left things. */
async function open(runTime: RunTime, address = '/m1.html'): Promise<void> {
  mount(shared);
  window.history.replaceState(null, '', address);
  document.body.insertAdjacentHTML('beforeend', '<a id="to-other" href="m2.html">Other</a><a id="to-menu" href="index.html">All modules</a><a id="out" href="https://example.org/m2.html">Out</a>');
  (window as { scormbuilderRoute?: unknown }).scormbuilderRoute = sessionOf;
  clock = new TestClock();
  await play(new Scorm12Tracker(runTime, clock), clock, () => 4711, loadMore);
  clock.pass(0);
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.restoreAllMocks();
  went = [];
  window.sessionStorage.clear();
  delete (window as { scormbuilderRoute?: unknown }).scormbuilderRoute;
});

describe('what the documents share', () => {
  test('each changes its own part, and tells what all come to', () => {
    const session = sessionOf(shared);
    session.wire({ session: { recording: false } } as Player, {} as never, {} as never, () => false);
    expect(session.own(stateOf(2, [1, '1abc', none], [2, '1def', done]))).toBe('1abc');
    const whole = session.whole(own('1xyz', { completed: true, success: 'passed', score: 80, progress: 1 }));
    expect(decodeRoute(whole.state)).toMatchObject({ current: 1, parts: new Map([[1, { state: '1xyz' }], [2, { state: '1def', outcome: done }]].map(([key, part]) => [key, expect.objectContaining(part as object)])) });
    expect(whole.outcome).toEqual({ completed: true, success: 'passed', score: 80, progress: 1 });
  });

  test('of a module that the package has no more nothing is kept', () => {
    const session = sessionOf(shared);
    session.wire({ session: { recording: false } } as Player, {} as never, {} as never, () => false);
    session.own(stateOf(9, [9, '1gone', done]));
    expect([...decodeRoute(session.whole(own('1a')).state)!.parts.keys()]).toEqual([1]);
  });

  test('a state that nobody can read is for the module to speak of', () => expect(sessionOf(shared).own('what')).toBe('what'));
  test('a module that was not opened yet begins with nothing', () => expect(sessionOf(shared).own(stateOf(2, [2, '1def', done]))).toBeNull());

  test('the menu knows that all is complete, and writes nothing of its own', () => {
    const session = sessionOf(menu);
    session.own(stateOf(2, [1, '1abc', { ...done, success: 'passed' }], [2, '1def', done]));
    expect(session.learner(newLearner).completed).toBe(true);
    expect(decodeRoute(session.whole(own('1menu')).state)).toMatchObject({ current: 0 });
    expect([...session.parts.keys()]).toEqual([1, 2]);
  });
});

describe('what a module came to', () => {
  const telling = () => {
    const told: Fact[] = [];
    const session = sessionOf(shared);
    session.wire({ session: { recording: true }, tracker: { tell: (fact: Fact) => void told.push(fact) } } as never, {} as never, {} as never, () => false);
    return { session, told: () => told.splice(0).map((fact) => (fact.is === 'module-ended' ? `${fact.how} ${fact.score}` : fact.is)) };
  };

  test('is told once, when it becomes true', () => {
    const { session, told } = telling();
    session.whole(own('1a'));
    expect(told()).toEqual([]);
    session.whole(own('1b', { success: 'failed', score: 40 }));
    expect(told()).toEqual(['failed 40']);
    session.whole(own('1c', { completed: true, success: 'passed', score: 90 }));
    expect(told()).toEqual(['completed null', 'passed 90']);
    session.whole(own('1d', { completed: true, success: 'passed', score: 95 }));
    expect(told()).toEqual([]);
  });

  test('is not told again on coming back, nor when another window has told it', () => {
    const { session, told } = telling();
    session.own(stateOf(1, [1, '1a', { ...done, success: 'passed', score: 90 }]));
    session.whole(own('1b', { completed: true, success: 'passed', score: 90 }));
    expect(told()).toEqual([]);
  });
});

describe('from one document to another', () => {
  test('everything is saved, the session stays open, and the launch goes along', async () => {
    const runTime = new OpenRunTime();
    await open(runTime, '/m1.html?endpoint=there');
    click('#to-other');
    await settled();
    expect(went).toEqual(['http://localhost:3000/m2.html?endpoint=there']);
    expect(runTime.called('LMSFinish')).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    expect(runTime.called('LMSFinish')).toEqual([]);
    expect(decodeRoute(runTime.values.get('cmi.suspend_data')!)).toMatchObject({ current: 1 });
    expect(JSON.parse(window.sessionStorage.getItem(shelfKey('handover', course, 'other'))!)).toMatchObject({ state: runTime.values.get('cmi.suspend_data') });
  });

  test('links to elsewhere are no change of module', async () => {
    await open(new OpenRunTime());
    $('#out').addEventListener('click', (event) => event.preventDefault());
    click('#out');
    await settled();
    expect(went).toEqual([]);
  });

  test('where the browser keeps nothing, the address says how long the session is open, and the platform has the rest', async () => {
    blockStorage();
    const runTime = new OpenRunTime();
    await open(runTime, '/m1.html?endpoint=there');
    clock.pass(90_000);
    click('#to-other');
    await settled();
    expect(went).toEqual(['http://localhost:3000/m2.html?endpoint=there&open-for=90000']);

    await open(runTime, '/m1.html?endpoint=there&open-for=90000');
    expect(window.location.search).toBe('?endpoint=there');
    expect(text('[data-notice]')).toBe('');
    clock.pass(5_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(runTime.values.get('cmi.core.session_time')).toMatch(/^0000:01:35/);
    expect(runTime.called('LMSFinish')).toHaveLength(1);
  });

  test('where neither the browser nor the platform has what was done, the learner is told and stays, and can try again', async () => {
    blockStorage();
    const runTime = new OpenRunTime();
    await open(runTime);
    const commit = vi.spyOn(runTime, 'LMSCommit').mockReturnValue('false');
    click('#to-other');
    await settled();
    expect([went, text('[data-leaving] h1')]).toEqual([[], 'Your progress is not saved yet']);
    commit.mockRestore();
    click('[data-leaving] button');
    await settled();
    expect(went).toEqual(['http://localhost:3000/m2.html?open-for=0']);
  });
});

describe('the menu', () => {
  const list = `<div data-route data-when-new="New" data-when-open="{0} per cent" data-when-to-pass="To pass" data-when-completed="Done" data-when-passed="Passed" data-when-not-passed="Not passed" data-start="Start {0}" data-go-on="Go on with {0}" data-done="{0} of {1}">
    <a data-next-stop hidden></a>${route.modules.map(({ id, stem }) => `<div data-stop="${id}"><a href="${stem}.html">Module ${id}</a><b data-stop-state></b></div>`).join('')}</div>`;

  beforeEach(() => {
    mount(menu);
    document.body.insertAdjacentHTML('beforeend', list);
  });

  const saved: Snapshot[] = [];
  const notices: string[] = [];
  const tracker = { save: (snapshot: Snapshot) => !!saved.push(snapshot) } as never;
  const leads = (state: string | null) => leadsOn(sessionOf(menu), tracker, { state, location: 'middle', recording: true } as never, 7);
  const wired = (state: string) => {
    const session = sessionOf(menu);
    session.own(state);
    wireMenu({ store: { onChange: () => undefined }, session: { recording: true }, shell: { notify: (notice: string) => void notices.push(notice) }, words: (key: string) => key } as never, session);
    return [...document.querySelectorAll('[data-stop-state]')].map((one) => one.textContent);
  };

  test('leads on to the module where the learner stopped, who was told nothing yet', async () => {
    const state = stateOf(2, [2, '1def', { ...none, progress: 0.5 }]);
    expect(await leads(state)).toBe(true);
    expect(saved.splice(0)).toEqual([{ state, location: 'middle', outcome: { completed: false, success: 'unknown', score: null, progress: 0.25 } }]);
    expect(went).toEqual(['http://localhost:3000/m2.html']);
    expect(JSON.parse(window.sessionStorage.getItem(shelfKey('handover', course, 'other'))!)).toMatchObject({ state, elapsed: 7, isUntold: true });
  });

  test('does so where the browser keeps nothing, and does not take the learner there again', async () => {
    blockStorage();
    await leads(stateOf(2, [2, '1def', none]));
    expect(went).toEqual(['http://localhost:3000/m2.html?open-for=7-untold']);
    window.history.replaceState(null, '', '/index.html?open-for=7-untold');
    expect(take(() => window.sessionStorage, 'any')).toEqual({ state: null, elapsed: 7, isUntold: true });
    expect(take(() => window.sessionStorage, 'any')).toBeNull();
  });

  test.each([
    ['nothing is kept', null],
    ['it is not readable', 'what'],
    ['the learner stopped in the menu', stateOf(0, [2, '1def', none])],
    ['that module is complete', stateOf(2, [2, '1def', done])],
    ['that module is not in the package any more', stateOf(9, [9, '1gone', none])],
  ])('leads nowhere when %s', async (_, state) => {
    saved.length = 0;
    expect(await leads(state)).toBe(false);
    expect([went, saved]).toEqual([[], []]);
  });

  test('R50: tells a learner whose module has gone, and nobody else', () => {
    wired(stateOf(0, [2, '1def', none]));
    wired(stateOf(2, [2, '1def', none]));
    expect(notices).toEqual([]);
    wired(stateOf(9, [9, '1gone', none], [2, '1b', done]));
    expect(notices).toEqual(['notice.updated notice.module-gone']);
  });

  test.each<[string, string, string[], string]>([
    ['at the start', stateOf(0), ['New', 'New'], `Start Module ${course.id}`],
    ['on the way', stateOf(1, [1, '1a', { ...none, progress: 0.456 }]), ['45 per cent', 'New'], `Go on with Module ${course.id}`],
    ['with one done', stateOf(1, [1, '1a', { ...done, success: 'passed' }]), ['Passed', 'New'], 'Start Module other'],
    ['with one to pass', stateOf(1, [1, '1a', { ...done, success: 'unknown' }], [2, '1b', done]), ['To pass', 'Done'], `Go on with Module ${course.id}`],
    ['at the end', stateOf(1, [1, '1a', { ...done, success: 'failed' }], [2, '1b', { ...done, success: 'passed' }]), ['Not passed', 'Done'], ''],
  ])('says %s how each module stands, and what comes next', (_, state, states, next) => {
    expect(wired(state)).toEqual(states);
    expect(text('[data-next-stop]')).toBe(next);
    expect($('[data-next-stop]').hidden).toBe(next === '');
  });
});
