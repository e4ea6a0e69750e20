import { describe, expect, test, vi } from 'vitest';
import { EsrRunTime, LearningHubRunTime, RunTime, ThrowingRunTime } from '../../tests/fixtures/run-times';
import { Scorm12Api } from './api';

const answering = (result: unknown) => {
  const runTime = new RunTime();
  runTime.LMSCommit = () => result;
  return new Scorm12Api(runTime);
};

describe('R13: what counts as done', () => {
  test.each([[true], ['true'], [1], ['1']])('%j does', (result) => expect(answering(result).commit()).toBe(true));
  test.each([[false], ['false'], [0], ['0'], [''], [null], [undefined], [{}]])('%j does not', (result) => {
    expect(answering(result).commit()).toBe(false);
  });
});

test('R13: every argument is a string, and the empty one where the standard asks for it', () => {
  const runTime = new RunTime();
  const api = new Scorm12Api(runTime);
  api.initialize();
  api.get('cmi.core.lesson_mode');
  api.set('cmi.suspend_data', 'x');
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

test('a value that is no string, or none at all, is read as one', () => {
  const runTime = new RunTime();
  runTime.LMSGetValue = vi.fn().mockReturnValueOnce(80).mockReturnValueOnce(null).mockReturnValueOnce(undefined);
  const api = new Scorm12Api(runTime);
  expect([api.get('a'), api.get('b'), api.get('c')]).toEqual(['80', '', '']);
});

describe('R14: what a platform lacks', () => {
  test('an optional element once refused is left alone (ESR)', () => {
    const runTime = new EsrRunTime();
    const api = new Scorm12Api(runTime);
    for (let time = 0; time < 3; time++) api.setOptional('cmi.core.score.max', '100');
    expect(runTime.called('LMSSetValue')).toHaveLength(1);
    expect(api.lastError).toBe('401');
  });

  test('one that was taken is sent again', () => {
    const runTime = new LearningHubRunTime();
    const api = new Scorm12Api(runTime);
    api.setOptional('cmi.core.exit', 'suspend');
    api.setOptional('cmi.core.exit', '');
    expect(runTime.called('LMSSetValue')).toHaveLength(2);
  });

  test('a run-time that throws, or lacks its functions, breaks nothing', () => {
    for (const runTime of [new ThrowingRunTime(), {}]) {
      const api = new Scorm12Api(runTime);
      expect(() => api.setOptional('cmi.core.exit', '')).not.toThrow();
      expect([api.set('cmi.suspend_data', ''), api.commit(), api.finish(), api.get('cmi.suspend_data')]).toEqual([false, false, false, '']);
    }
  });
});
