// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { play } from '../entries/player';
import { Scorm2004Tracker } from '../tracking/scorm2004/adapter';
import { TestClock } from './fixtures/clock';
import { course } from './fixtures/course';
import { mount } from './fixtures/document';
import { Moodle2004 } from './fixtures/moodle';
import { $, choose, goOn, goTo, leave, loadMore, passCheck, takeCheck, text } from './fixtures/session';

/** The whole player at a platform as strict as Moodle. */

async function open(runTime: Moodle2004): Promise<void> {
  mount(course);
  const clock = new TestClock();
  await play(new Scorm2004Tracker(runTime, clock), clock, () => 4711, loadMore);
}

const kept = (runTime: Moodle2004, ...elements: string[]) => elements.map((element) => runTime.values.get(`cmi.${element}`));
const status = ['completion_status', 'success_status', 'score.scaled'];

async function readAll(): Promise<void> {
  for (const page of ['structures', 'practise']) await goTo(page);
  choose('rota', 'leave');
  goOn();
}

const standing = async (): Promise<string> => {
  await goTo('progress');
  await loadMore();
  await Promise.resolve();
  return text('[data-standing]');
};

test('R43, R49: whoever fails in SCORM 2004 leaves, comes back and passes, and the screen says what the platform is told', async () => {
  const first = new Moodle2004();
  await open(first);
  await readAll();
  takeCheck('final-choice_wrong', 'final-multiple_three');
  expect([await standing(), $('[data-completed]').hidden, $('[data-to-certificate]').hidden]).toEqual(['You have not passed this module yet. Everything else is done.', true, true]);
  leave();
  expect(kept(first, ...status, 'progress_measure')).toEqual(['incomplete', 'unknown', '0', '0.99']);

  const second = first.relaunched();
  await open(second);
  passCheck();
  expect([await standing(), $('[data-completed]').hidden]).toEqual(['You have completed and passed this module.', false]);
  leave();
  expect(kept(second, ...status, 'progress_measure')).toEqual(['completed', 'passed', '1', '1']);
});

test('R43, R49: with no attempt left it is completed and failed, and nothing says that it is completed', async () => {
  const runTime = new Moodle2004();
  await open(runTime);
  await readAll();
  takeCheck('final-choice_wrong', 'final-multiple_three');
  takeCheck('final-choice_wrong', 'final-multiple_three');
  expect([await standing(), $('[data-completed]').hidden, text('[data-live]')]).toEqual([
    'You have done everything in this module, but you have not passed it and have no attempts left. Ask whoever gave you this module what to do next.',
    true,
    expect.not.stringContaining('completed'),
  ]);
  leave();
  expect(kept(runTime, ...status)).toEqual(['completed', 'failed', '0']);
});

test('R18: what an older package set completed stays so, and can still be passed', async () => {
  const runTime = new Moodle2004({ 'cmi.entry': 'resume', 'cmi.completion_status': 'completed' });
  await open(runTime);
  await readAll();
  takeCheck('final-choice_wrong', 'final-multiple_three');
  leave();
  expect(kept(runTime, ...status)).toEqual(['completed', 'unknown', '0']);
});
