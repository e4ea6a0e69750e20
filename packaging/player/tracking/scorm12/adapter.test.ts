import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../course/types';
import { TestClock } from '../../tests/fixtures/clock';
import { EsrRunTime, FlakyRunTime, LearningHubRunTime, RunTime, ThrowingRunTime } from '../../tests/fixtures/run-times';
import { course } from '../../tests/fixtures/course';
import type { Snapshot } from '../tracker';
import { Scorm12Tracker } from './adapter';

const outcome = (more: Partial<Outcome> = {}): Outcome => ({ completed: false, success: 'unknown', score: null, progress: 0, ...more });
const snapshot = (more: Partial<Outcome> = {}, state = '1AAA'): Snapshot => ({ state, location: 'welcome', outcome: outcome(more) });
const passed = snapshot({ completed: true, success: 'passed', score: 85 });

const begin = <T extends object>(runTime: T) => {
  const clock = new TestClock();
  const tracker = new Scorm12Tracker(runTime, clock);
  return { clock, tracker, session: tracker.start(course), runTime };
};

describe('the start', () => {
  test('R15: a first launch is set incomplete and committed at once, and not attempted is never written', () => {
    const { runTime } = begin(new RunTime());
    expect(runTime.called('LMSSetValue', 'LMSCommit')).toEqual(['LMSSetValue(cmi.core.lesson_status=incomplete)', 'LMSCommit()']);
  });

  test.each(['incomplete', 'completed', 'passed', 'failed'])('R18: coming back with %s writes no status', (status) => {
    const { runTime } = begin(new RunTime({ 'cmi.core.lesson_status': status }));
    expect(runTime.called('LMSSetValue')).toEqual([]);
  });

  test('reads what was saved', () => {
    const { session } = begin(new RunTime({ 'cmi.suspend_data': '1ABC', 'cmi.core.lesson_location': 'structures' }));
    expect(session).toEqual({ recording: true, mode: 'normal', state: '1ABC', location: 'structures' });
  });

  test('R16: an empty lesson_mode is a normal one', () => {
    expect(begin(new RunTime()).session).toMatchObject({ recording: true, mode: 'normal', state: null, location: null });
  });

  test('calls the platform eight times at most before the learner does anything', () => {
    expect(begin(new RunTime()).runTime.calls.length).toBeLessThanOrEqual(8);
  });

  test('asks for nothing about the person', () => {
    expect(begin(new RunTime()).runTime.called('LMSGetValue(cmi.core.student')).toEqual([]);
  });

  test('a platform that refuses the start records nothing, and is asked for nothing more', () => {
    const runTime = new RunTime();
    runTime.LMSInitialize = () => 'false';
    const { session, tracker } = begin(runTime);
    expect(session).toMatchObject({ recording: false, mode: 'none' });
    expect([tracker.save(passed), tracker.finish(passed)]).toEqual([false, false]);
    expect(runTime.calls).toEqual([]);
  });
});

describe.each(['browse', 'review'])('R16: in %s mode', (mode) => {
  test('nothing is written, and the session is closed all the same', () => {
    const { session, tracker, runTime } = begin(new RunTime({ 'cmi.core.lesson_mode': mode }));
    tracker.save(passed);
    tracker.finish(passed);
    expect(session).toMatchObject({ recording: false, mode });
    expect(runTime.called('LMSSetValue', 'LMSCommit')).toEqual([]);
    expect(runTime.called('LMSFinish')).toHaveLength(1);
  });
});

describe('what the platform says of the learner and the module', () => {
  test.each(['credit', 'no-credit', ''])('taken for %j, all is written: what counts is the platform’s to decide', (credit) => {
    const { session, tracker, runTime } = begin(new RunTime({ 'cmi.core.credit': credit }));
    expect([session.recording, tracker.save(passed)]).toEqual([true, true]);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('passed');
  });

  test.each(['ab-initio', 'resume', ''])('with the entry %j, what counts is whether there is a state', (entry) => {
    expect(begin(new RunTime({ 'cmi.core.entry': entry, 'cmi.suspend_data': '1ABC' })).session.state).toBe('1ABC');
    expect(begin(new RunTime({ 'cmi.core.entry': entry })).session.state).toBeNull();
  });

  test.each([
    ['90', 'failed'],
    ['85', 'passed'],
    ['70.0', 'passed'],
    ['', 'passed'],
    ['none', 'passed'],
  ])('a mastery score of %j makes a score of 85 %s, as the platform itself decides (R9)', (mastery, status) => {
    const { tracker, runTime } = begin(new RunTime({ 'cmi.student_data.mastery_score': mastery }));
    tracker.save(passed);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe(status);
  });

  test.each([
    ['80', 80],
    [' 66.5\n', 66.5],
    ['0', undefined],
    ['', undefined],
    ['null', undefined],
    ['150', undefined],
  ])('R49: a mastery score of %j is what the learner is told: %j', (mastery, told) =>
    expect(begin(new RunTime({ 'cmi.student_data.mastery_score': mastery })).session.mastery).toBe(told),
  );

  test('R19: where the profile says so no score is sent', () => {
    const runTime = new RunTime();
    const tracker = new Scorm12Tracker(runTime, new TestClock());
    tracker.start({ ...course, lms: { unscored: true } });
    tracker.save(passed);
    expect(runTime.calls.filter((call) => call.includes('score'))).toEqual([]);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('passed');
  });
});

describe('the end', () => {
  test('R17: score, time, state, location, status, exit, commit, finish', () => {
    const { tracker, runTime, clock } = begin(new RunTime());
    runTime.forget();
    clock.pass(90_000);
    expect(tracker.finish(passed)).toBe(true);
    expect(runTime.called('LMSSetValue', 'LMSCommit', 'LMSFinish')).toEqual([
      'LMSSetValue(cmi.core.score.raw=85)',
      'LMSSetValue(cmi.core.score.min=0)',
      'LMSSetValue(cmi.core.score.max=100)',
      'LMSSetValue(cmi.core.session_time=0000:01:30)',
      'LMSSetValue(cmi.suspend_data=1AAA)',
      'LMSSetValue(cmi.core.lesson_location=welcome)',
      'LMSSetValue(cmi.core.lesson_status=passed)',
      'LMSSetValue(cmi.core.exit=)',
      'LMSCommit()',
      'LMSFinish()',
    ]);
  });

  test('R17: a session takes a second at least', () => {
    const { tracker, runTime } = begin(new RunTime());
    tracker.finish(snapshot());
    expect(runTime.values.get('cmi.core.session_time')).toBe('0000:00:01');
  });

  test('R17: leaving right after a save commits once', () => {
    const { tracker, runTime } = begin(new RunTime());
    runTime.forget();
    expect([tracker.save(passed), tracker.finish(passed)]).toEqual([true, true]);
    expect(runTime.called('LMSCommit', 'LMSFinish')).toEqual(['LMSCommit()', 'LMSFinish()']);
  });

  test('R24: exit is suspend while incomplete, empty when done', () => {
    const open = begin(new RunTime());
    open.tracker.finish(snapshot());
    expect(open.runTime.values.get('cmi.core.exit')).toBe('suspend');
    const done = begin(new RunTime());
    done.tracker.finish(passed);
    expect(done.runTime.values.get('cmi.core.exit')).toBe('');
  });

  test('R25: LMSFinish comes once', () => {
    const { tracker, runTime } = begin(new RunTime());
    tracker.finish(snapshot());
    tracker.finish(snapshot());
    tracker.save(snapshot());
    expect(runTime.called('LMSFinish')).toHaveLength(1);
    expect(runTime.calls.at(-1)).toBe('LMSFinish()');
  });
});

describe('saving', () => {
  test('sends what changed, and the time', () => {
    const { tracker, runTime, clock } = begin(new RunTime());
    tracker.save(snapshot());
    runTime.forget();
    clock.pass(5_000);
    tracker.save(snapshot({}, '1BBB'));
    expect(runTime.calls).toEqual([
      'LMSSetValue(cmi.core.session_time=0000:00:05)',
      'LMSSetValue(cmi.suspend_data=1BBB)',
      'LMSCommit()',
    ]);
  });

  test('R17: the commit that says completed carries score and time, the only one that the Learning Hub looks at', () => {
    const { tracker, runTime } = begin(new LearningHubRunTime());
    runTime.forget();
    expect(tracker.save(passed)).toBe(true);
    const calls = runTime.called('LMSSetValue', 'LMSCommit');
    const status = calls.indexOf('LMSSetValue(cmi.core.lesson_status=passed)');
    expect(calls.slice(0, status)).toEqual(expect.arrayContaining(['LMSSetValue(cmi.core.score.raw=85)', 'LMSSetValue(cmi.core.session_time=0000:00:01)']));
    expect(calls.filter((call) => call === 'LMSCommit()')).toHaveLength(1);
  });

  test('R18: neither status nor score goes down', () => {
    const { tracker, runTime } = begin(new RunTime({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '90' }));
    tracker.save(snapshot({ completed: true, success: 'failed', score: 40 }));
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('completed');
    expect(runTime.values.get('cmi.core.score.raw')).toBe('90');
    tracker.save(snapshot({ completed: true, success: 'passed', score: 95 }));
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('passed');
    expect(runTime.values.get('cmi.core.score.raw')).toBe('95');
  });

  test.each([[-5, '0'], [0, '0'], [66.6, '67'], [100, '100'], [140, '100']])('R21: a score of %d is sent as %s', (score, raw) => {
    const { tracker, runTime } = begin(new RunTime());
    tracker.save(snapshot({ score }));
    expect(runTime.values.get('cmi.core.score.raw')).toBe(raw);
  });

  test('R21: an earlier score that is none of ours is brought into range', () => {
    const { tracker, runTime } = begin(new RunTime({ 'cmi.core.score.raw': '250.5' }));
    tracker.save(snapshot({ score: 10 }));
    expect(runTime.values.get('cmi.core.score.raw')).toBe('100');
  });

  test('without a score none of its elements is touched', () => {
    const { tracker, runTime } = begin(new RunTime());
    tracker.finish(snapshot());
    expect(runTime.called('LMSSetValue', 'LMSGetValue(cmi.core').filter((call) => call.includes('score'))).toEqual([]);
  });

  test('R19: a profile may bring its own words', () => {
    const runTime = new RunTime();
    const tracker = new Scorm12Tracker(runTime, new TestClock());
    tracker.start({ ...course, lms: { status: 'completion' } });
    tracker.finish(passed);
    expect(runTime.values.get('cmi.core.lesson_status')).toBe('completed');
  });
});

describe('platforms as they are', () => {
  test('R14: ESR refuses score.min and score.max once, and everything else is saved', () => {
    const { tracker, runTime } = begin(new EsrRunTime());
    expect([tracker.save(passed), tracker.save(snapshot({ score: 90, completed: true, success: 'passed' }))]).toEqual([true, true]);
    expect(runTime.called('LMSSetValue(cmi.core.score.m')).toHaveLength(2);
  });

  test('R13: the Learning Hub answers with booleans', () => {
    const { tracker, session } = begin(new LearningHubRunTime());
    expect([session.recording, tracker.save(snapshot()), tracker.finish(passed)]).toEqual([true, true, true]);
  });

  test('R14: one that throws is told honestly as not saved', () => {
    const { tracker } = begin(new ThrowingRunTime());
    expect([tracker.save(snapshot()), tracker.finish(snapshot())]).toEqual([false, false]);
  });

  test('after a commit that failed everything is sent anew', () => {
    const runTime = new FlakyRunTime();
    const { tracker } = begin(runTime);
    runTime.isDown = true;
    expect(tracker.save(passed)).toBe(false);
    runTime.isDown = false;
    runTime.forget();
    expect(tracker.save(passed)).toBe(true);
    expect(runTime.calls).toContain('LMSSetValue(cmi.suspend_data=1AAA)');
    expect(runTime.calls).toContain('LMSSetValue(cmi.core.lesson_status=passed)');
  });
});
