import { describe, expect, test, vi } from 'vitest';
import { EsrRunTime, LearningHubRunTime, RunTime, ThrowingRunTime } from '../../tests/fixtures/run-times';
import { dialect } from '../scorm12/adapter';
import { ScormApi } from './api';

const answering = (result: unknown) => {
  const runTime = new RunTime();
  runTime.LMSCommit = () => result;
  return new ScormApi(runTime, dialect);
};

describe('R13: what counts as done', () => {
  test.each([[true], ['true'], [1], ['1']])('%j does', (result) => expect(answering(result).commit()).toBe(true));
  test.each([[false], ['false'], [0], ['0'], [''], [null], [undefined], [{}]])('%j does not', (result) => {
    expect(answering(result).commit()).toBe(false);
  });
});

test('R13: every argument is a string, and the empty one where the standard asks for it', () => {
  const runTime = new RunTime();
  const api = new ScormApi(runTime, dialect);
  api.initialize();
  api.get('core.lesson_mode');
  api.set('suspend_data', 'x');
  api.commit();
  api.finish();
  expect(runTime.calls).toEqual([
    'LMSInitialize()',
    'LMSGetValue(cmi.core.lesson_mode)',
    'LMSSetValue(cmi.suspend_data=x)',
    'LMSCommit()',
    'LMSFinish()',
  ]);
});

describe('R51: what a home-made platform writes round a value', () => {
  test.each([[' '], ['null'], ['undefined'], ['\r\n'], [' null\n'], [null], [undefined]])('%j is no value', (said) => {
    const runTime = new RunTime();
    runTime.LMSGetValue = () => said;
    expect(new ScormApi(runTime, dialect).get('suspend_data')).toBe('');
  });

  test.each([[' 1abc\r\n', '1abc'], ['\u00a0incomplete ', 'incomplete'], ['Null, Jo', 'Null, Jo']])('%j is %j', (said, meant) => {
    const runTime = new RunTime();
    runTime.LMSGetValue = () => said;
    expect(new ScormApi(runTime, dialect).get('core.lesson_status')).toBe(meant);
  });

  test.each([[' true\n'], ['True']])('%j is done', (result) => expect(answering(result).commit()).toBe(true));
});

test('R14: an answer that cannot be read as a text is none, and nothing throws', () => {
  const hostile = { toString: () => { throw new Error('no text'); } };
  const runTime = new RunTime();
  for (const method of ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'] as const) runTime[method] = () => hostile;
  const api = new ScormApi(runTime, dialect);
  expect([api.initialize(), api.get('a'), api.set('a', ''), api.setOptional('a', ''), api.commit(), api.finish()]).toEqual([false, '', false, false, false, false]);
});

test('a value that is no string, or none at all, is read as one', () => {
  const runTime = new RunTime();
  runTime.LMSGetValue = vi.fn().mockReturnValueOnce(80).mockReturnValueOnce(null).mockReturnValueOnce(undefined);
  const api = new ScormApi(runTime, dialect);
  expect([api.get('a'), api.get('b'), api.get('c')]).toEqual(['80', '', '']);
});

describe('R14: what a platform lacks', () => {
  test('an optional element once refused is left alone (ESR)', () => {
    const runTime = new EsrRunTime();
    const api = new ScormApi(runTime, dialect);
    for (let time = 0; time < 3; time++) api.setOptional('core.score.max', '100');
    expect(runTime.called('LMSSetValue')).toHaveLength(1);
  });

  test.each(['101', '301', '0'])('one that failed for what may pass (error %s) is tried again', (code) => {
    const runTime = new RunTime();
    runTime.LMSSetValue = vi.fn().mockReturnValue('false');
    runTime.LMSGetLastError = () => code;
    const api = new ScormApi(runTime, dialect);
    expect([api.setOptional('core.exit', ''), api.setOptional('core.exit', '')]).toEqual([false, false]);
    expect(runTime.LMSSetValue).toHaveBeenCalledTimes(2);
  });

  test.each(['201', '401', '402', '403', '405'])('one that is refused with %s in one record of a list is left alone in all', (code) => {
    const runTime = new RunTime();
    runTime.LMSSetValue = vi.fn().mockReturnValue('false');
    runTime.LMSGetLastError = () => code;
    const api = new ScormApi(runTime, dialect);
    api.setOptional('interactions.0.latency', '0000:00:01');
    api.setOptional('interactions.1.latency', '0000:00:01');
    expect(runTime.LMSSetValue).toHaveBeenCalledTimes(1);
  });

  test('one that was taken is sent again', () => {
    const runTime = new LearningHubRunTime();
    const api = new ScormApi(runTime, dialect);
    api.setOptional('core.exit', 'suspend');
    api.setOptional('core.exit', '');
    expect(runTime.called('LMSSetValue')).toHaveLength(2);
  });

  test('a run-time that throws, or lacks its functions, breaks nothing', () => {
    for (const runTime of [new ThrowingRunTime(), {}]) {
      const api = new ScormApi(runTime, dialect);
      expect(() => api.setOptional('core.exit', '')).not.toThrow();
      expect([api.set('suspend_data', ''), api.commit(), api.finish(), api.get('suspend_data')]).toEqual([false, false, false, '']);
    }
  });
});
