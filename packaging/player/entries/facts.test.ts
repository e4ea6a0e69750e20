// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { course } from '../tests/fixtures/course';
import { forAnswers } from '../tests/fixtures/answers';
import { JournalRunTime } from '../tests/fixtures/run-times';
import { $, answer, choose, goTo, launch, pass, relaunch, takeCheck } from '../tests/fixtures/session';

const serving = (): typeof course => ({
  ...forAnswers(course),
  questions: forAnswers(course).questions.map((one) => (one.id.startsWith('final') ? { ...one, objective: 'name-rules' } : one)),
});

const start = () => launch(new JournalRunTime(), serving());

const records = (runTime: JournalRunTime) => Array.from({ length: runTime.count('interactions') }, (_, place) => runTime.record('interactions', place));

describe('R27: a platform that wants answers', () => {
  test('gets one in the flow of a page, with how long it took', async () => {
    const runTime = await start();
    await goTo('structures');
    pass(12_000);
    answer('in-page', 'wrong');
    pass(1_000);
    expect(records(runTime)).toEqual([
      { id: 'in-page', time: '14:02:07', type: 'choice', 'correct_responses.0.pattern': 'a', weighting: '1', student_response: 'b', result: 'wrong', latency: '0000:00:12' },
    ]);
  });

  test('gets those of a check when it is handed in, each once, and how the objectives went', async () => {
    const runTime = await start();
    $('[data-check="final"] [data-objectives]').insertAdjacentHTML('beforeend', '<p data-objective="name-rules"><span></span></p>');
    takeCheck('final-choice_right', 'final-multiple_one');
    pass(1_000);
    expect(records(runTime).map(({ id, result, latency }) => [id, result, latency])).toEqual([
      ['final-choice', 'correct', undefined],
      ['final-multiple', '0.5', undefined],
    ]);
    expect(runTime.record('objectives', 0)).toMatchObject({ id: 'name-rules', 'score.raw': '75', status: 'passed' });
    pass(60_000);
    expect(runTime.count('interactions')).toBe(2);
  });

  test('R28: gets choices in scenarios, neither right nor wrong', async () => {
    const runTime = await start();
    await goTo('practise');
    choose('rota', 'leave');
    pass(1_000);
    expect(records(runTime)).toMatchObject([{ id: 'rota_rota', result: 'neutral' }]);
  });

  test('gets nothing anew when the learner comes back', async () => {
    const before = await start();
    answer('in-page', 'wrong');
    pass(1_000);
    const runTime = await relaunch(before, serving());
    pass(60_000);
    expect(runTime.called('LMSSetValue(cmi.interactions')).toEqual([]);
  });

  test('R29: gets nothing of a sensitive answer', async () => {
    const runTime = await start();
    answer('private', 'right');
    pass(1_000);
    expect(runTime.count('interactions')).toBe(0);
  });
});

test('R27: the safe default sends none of it', async () => {
  const runTime = await launch(new JournalRunTime());
  answer('in-page', 'wrong');
  takeCheck('final-choice_right', 'final-multiple_one');
  await goTo('practise');
  choose('rota', 'leave');
  pass(1_000);
  expect(runTime.calls.filter((call) => /interactions|objectives/.test(call))).toEqual([]);
});

test('R16: in review nothing is told', async () => {
  const runTime = await launch(new JournalRunTime({ 'cmi.core.lesson_mode': 'review' }), serving());
  answer('in-page', 'wrong');
  pass(1_000);
  expect(runTime.count('interactions')).toBe(0);
});
