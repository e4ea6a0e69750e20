import { describe, expect, test } from 'vitest';
import type { Lms, Outcome } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { course } from '../../tests/fixtures/course';
import { RunTime2004 } from '../../tests/fixtures/run-times-2004';
import type { Snapshot } from '../tracker';
import { Scorm2004Tracker } from './adapter';

const outcome = (more: Partial<Outcome> = {}): Outcome => ({ completed: false, success: 'unknown', score: null, progress: 0, ...more });
const snapshot = (more: Partial<Outcome> = {}, state = '1AAA'): Snapshot => ({ state, location: 'welcome', outcome: outcome(more) });
const passed = snapshot({ completed: true, success: 'passed', score: 85, progress: 1 });

const begin = (runTime = new RunTime2004(), lms: Lms = {}, elapsed?: number) => {
  const clock = new TestClock();
  const tracker = new Scorm2004Tracker(runTime, clock);
  return { clock, tracker, session: tracker.start({ ...course, lms }, elapsed), runTime };
};

const kept = (runTime: RunTime2004, ...elements: string[]) => elements.map((element) => runTime.values.get(`cmi.${element}`));

describe('the start', () => {
  test('R15: a first launch is set incomplete and committed at once', () => {
    const { runTime } = begin();
    expect(runTime.called('SetValue', 'Commit')).toEqual(['SetValue(cmi.completion_status=incomplete)', 'Commit()']);
  });

  test('a new attempt is not asked for what it cannot have', () => {
    const { runTime, session } = begin();
    expect(session).toEqual({ recording: true, mode: 'normal', state: null, location: null });
    expect(runTime.called('GetValue')).toEqual(['mode', 'entry', 'completion_status', 'credit', 'success_status', 'scaled_passing_score'].map((name) => `GetValue(cmi.${name})`));
  });

  test.each([
    ['0.8', 80],
    ['0.6667', 66.67],
    ['1', 100],
    ['0', undefined],
    ['', undefined],
    ['undefined', undefined],
    ['80', undefined],
  ])('R49: a passing score of %j is what the learner is told: %j', (mark, told) =>
    expect(begin(new RunTime2004({ 'cmi.scaled_passing_score': mark })).session.mastery).toBe(told),
  );

  test.each(['browse', 'review'])('in %s no mark is asked for, nor where no score is sent', (mode) => {
    const runs = [begin(new RunTime2004({ 'cmi.mode': mode })), begin(new RunTime2004(), { unscored: true })];
    expect(runs.flatMap(({ runTime }) => runTime.called('GetValue(cmi.scaled'))).toEqual([]);
  });

  test.each(['incomplete', 'completed'])('R18: coming back with %s writes no status, and reads what was saved', (status) => {
    const { runTime, session } = begin(
      new RunTime2004({ 'cmi.entry': 'resume', 'cmi.completion_status': status, 'cmi.suspend_data': '1ABC', 'cmi.location': 'structures' }),
    );
    expect(runTime.called('SetValue', 'Commit')).toEqual([]);
    expect(session).toEqual({ recording: true, mode: 'normal', state: '1ABC', location: 'structures' });
  });

  test('asks for nothing about the person', () => expect(begin().runTime.called('GetValue(cmi.learner')).toEqual([]));

  test('a session that another document left open goes on', () => {
    const runTime = new RunTime2004();
    begin(runTime);
    expect(begin(runTime, {}, 5_000).session.recording).toBe(true);
  });

  test('a platform that refuses the start records nothing, and is asked for nothing more', () => {
    const runTime = new RunTime2004();
    runTime.Initialize = () => 'false';
    const { session, tracker } = begin(runTime);
    expect(session).toMatchObject({ recording: false, mode: 'none' });
    expect([tracker.save(passed), tracker.finish(passed), runTime.calls]).toEqual([false, false, []]);
  });
});

describe.each(['browse', 'review'])('R16: in %s mode', (mode) => {
  test('nothing is written, and the session is closed all the same', () => {
    const { session, tracker, runTime } = begin(new RunTime2004({ 'cmi.mode': mode }));
    tracker.save(passed);
    tracker.finish(passed);
    expect(session).toMatchObject({ recording: false, mode });
    expect(runTime.called('SetValue', 'Commit')).toEqual([]);
    expect(runTime.called('Terminate')).toHaveLength(1);
  });
});

describe('the end', () => {
  test('R17: score, progress, time, state, location, status, exit, commit, end', () => {
    const { tracker, runTime, clock } = begin();
    runTime.forget();
    clock.pass(90_000);
    expect(tracker.finish(passed)).toBe(true);
    expect(runTime.called('SetValue', 'Commit', 'Terminate')).toEqual([
      'SetValue(adl.nav.request=suspendAll)',
      'SetValue(cmi.score.scaled=0.85)',
      'SetValue(cmi.score.raw=85)',
      'SetValue(cmi.score.min=0)',
      'SetValue(cmi.score.max=100)',
      'SetValue(cmi.progress_measure=1)',
      'SetValue(cmi.session_time=PT1M30S)',
      'SetValue(cmi.suspend_data=1AAA)',
      'SetValue(cmi.location=welcome)',
      'SetValue(cmi.completion_status=completed)',
      'SetValue(cmi.success_status=passed)',
      'SetValue(cmi.exit=suspend)',
      'Commit()',
      'Terminate()',
    ]);
  });

  test('of several SCOs none closes the others: only where the learner asks to leave is the course closed', () => {
    const several = { ...course, oneOfSeveral: true };
    const ending = (change: (tracker: Scorm2004Tracker) => void) => {
      const runTime = new RunTime2004();
      const tracker = new Scorm2004Tracker(runTime, new TestClock());
      tracker.start(several);
      change(tracker);
      tracker.finish(snapshot());
      return runTime.called('SetValue(adl.nav');
    };
    expect(ending((tracker) => tracker.takenAway())).toEqual([]);
    expect(ending(() => undefined)).toEqual(['SetValue(adl.nav.request=suspendAll)']);
  });

  test('R18: the attempt stays open when all is done, so that the next launch does not begin with nothing', () => {
    const { tracker, runTime } = begin();
    tracker.finish(passed);
    const back = begin(new RunTime2004(runTime.resumed()));
    expect(back.session).toMatchObject({ state: '1AAA', location: 'welcome' });
    back.tracker.finish(snapshot());
    expect(kept(back.runTime, 'completion_status', 'success_status', 'progress_measure')).toEqual(['completed', 'passed', '1']);
  });

  test('R17: a session takes a second at least', () => {
    const { tracker, runTime } = begin();
    tracker.finish(snapshot());
    expect(kept(runTime, 'session_time')).toEqual(['PT1S']);
  });

  test('R25: Terminate comes once, and nothing after it', () => {
    const { tracker, runTime } = begin();
    tracker.finish(snapshot());
    tracker.finish(snapshot());
    tracker.save(snapshot());
    expect(runTime.called('Terminate')).toHaveLength(1);
    expect(runTime.calls.at(-1)).toBe('Terminate()');
  });
});

describe('saving', () => {
  test('sends what changed, and the time; what the platform shall do comes only at the end', () => {
    const { tracker, runTime, clock } = begin();
    tracker.save(snapshot());
    runTime.forget();
    clock.pass(5_000);
    tracker.save(snapshot({ progress: 1 / 3 }, '1BBB'));
    expect(runTime.calls).toEqual(['SetValue(cmi.progress_measure=0.3333)', 'SetValue(cmi.session_time=PT5S)', 'SetValue(cmi.suspend_data=1BBB)', 'Commit()']);
  });

  test('R32: completion and success are told apart', () => {
    const { tracker, runTime } = begin();
    tracker.save(snapshot({ success: 'passed', score: 90 }));
    expect(kept(runTime, 'completion_status', 'success_status')).toEqual(['incomplete', 'passed']);
    const other = begin();
    other.tracker.save(snapshot({ completed: true, success: 'failed', score: 10 }));
    expect(kept(other.runTime, 'completion_status', 'success_status')).toEqual(['completed', 'failed']);
  });

  test('R18: neither completion, success, score nor progress goes down', () => {
    const earlier = { 'cmi.entry': 'resume', 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.raw': '90', 'cmi.score.scaled': '0.9', 'cmi.progress_measure': '1' };
    const { tracker, runTime } = begin(new RunTime2004({ ...earlier, 'cmi.suspend_data': '1', 'cmi.location': 'a' }));
    tracker.save(snapshot({ success: 'failed', score: 40, progress: 0.2 }));
    expect(kept(runTime, 'completion_status', 'success_status', 'score.raw', 'score.scaled', 'progress_measure')).toEqual(['completed', 'passed', '90', '0.9', '1']);
  });

  test('R18: after a failed try that left one, and a state that cannot be read any more, the score does not go down', () => {
    const first = begin();
    first.tracker.finish(snapshot({ score: 60 }));
    const { tracker, runTime } = begin(new RunTime2004({ ...first.runTime.resumed(), 'cmi.suspend_data': 'unreadable' }));
    tracker.stateLost();
    tracker.save(snapshot());
    expect(runTime.called('GetValue(cmi.score')).toEqual([]);
    tracker.save(snapshot({ score: 40 }));
    tracker.finish(snapshot({ score: 50 }));
    expect(kept(runTime, 'score.raw', 'score.scaled', 'success_status')).toEqual(['60', '0.6', 'unknown']);
    expect(runTime.called('GetValue(cmi.score')).toHaveLength(1);
  });

  test('R18: a score of 0 is told where a resumed attempt has none yet', () => {
    const first = begin();
    first.tracker.finish(snapshot());
    const { tracker, runTime } = begin(new RunTime2004(first.runTime.resumed()));
    expect(tracker.save(snapshot({ score: 0 }))).toBe(true);
    expect(kept(runTime, 'score.raw')).toEqual(['0']);
    expect(runTime.called('GetValue(cmi.score')).toEqual([]);
  });

  test.each([[-5, '0', '0'], [0, '0', '0'], [66.6, '67', '0.67'], [100, '100', '1'], [140, '100', '1']])('R21: a score of %d is sent as %s and %s', (score, raw, scaled) => {
    const { tracker, runTime } = begin();
    tracker.save(snapshot({ score }));
    expect(kept(runTime, 'score.raw', 'score.scaled')).toEqual([raw, scaled]);
  });

  test('without a score, or where none is to be sent, none of its elements is touched', () => {
    for (const [lms, more] of [[{}, {}], [{ unscored: true }, { score: 80 }]] as const) {
      const { tracker, runTime } = begin(new RunTime2004(), lms);
      tracker.finish(snapshot(more));
      expect(runTime.calls.filter((call) => call.includes('cmi.score'))).toEqual([]);
    }
  });

  test('for no credit neither score nor success is told, and completion and state are', () => {
    const { tracker, runTime } = begin(new RunTime2004({ 'cmi.credit': 'no-credit' }));
    expect(tracker.finish(passed)).toBe(true);
    expect(kept(runTime, 'score.raw', 'success_status', 'completion_status', 'suspend_data')).toEqual([undefined, 'unknown', 'completed', '1AAA']);
  });

  test('R14: what a platform lacks is dropped, what it fails at is said', () => {
    const lacking = new (class extends RunTime2004 {
      protected override refuses = (element: string) => (element.endsWith('progress_measure') ? '402' : '0');
    })();
    const { tracker } = begin(lacking);
    expect([tracker.save(snapshot()), tracker.save(snapshot({ progress: 1 }))]).toEqual([true, true]);
    expect(lacking.called('SetValue(cmi.progress_measure')).toHaveLength(1);
    const failing = new (class extends RunTime2004 {
      protected override refuses = (element: string) => (element.endsWith('suspend_data') ? '351' : '0');
    })();
    expect(begin(failing).tracker.save(snapshot())).toBe(false);
  });
});
