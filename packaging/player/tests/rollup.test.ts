// @vitest-environment jsdom
/// <reference types="vite/client" />
import fc from 'fast-check';
import { Scorm2004API } from 'scorm-again';
import { expect, test, vi } from 'vitest';
import { hasEnded } from '../course/ending';
import { rollUp } from '../course/route';
import type { Outcome, Route } from '../course/types';
import { rollUpBy, treeOf, type Activity } from './fixtures/sequencing';

/**
 * Where modules share a SCO, the player works out what all amount to; where each is a SCO, the platform does, by the rules in the manifest. Both are
 * to come to the same. The manifest is one that the compiler made (`tests/ScormBuilder.Tests/Routes/Expected/`): its second module has a pass mark.
 */
const manifests = import.meta.glob<string>('../../../tests/ScormBuilder.Tests/Routes/Expected/scorm2004-*-several.imsmanifest.xml', { query: '?raw', import: 'default', eager: true });

const route: Route = {
  id: 'route-everyone',
  modules: [
    { id: 'one', key: 1, stem: 'm1' },
    { id: 'two', key: 2, stem: 'm2', graded: true },
    { id: 'three', key: 3, stem: 'm3', graded: true },
  ],
};

/** What a SCO says of itself: incomplete from its first launch on. */
const activityOf = (outcome: Outcome | undefined): Activity => ({
  attempted: outcome !== undefined,
  completed: outcome ? hasEnded(outcome) : null,
  satisfied: outcome?.success === 'passed' ? true : outcome?.success === 'failed' ? false : null,
  measure: outcome?.score == null ? null : outcome.score / 100,
});

/** With a third module like the second, so that there is a mean to take. */
function withThird(manifest: Document): Document {
  const [, second] = manifest.querySelectorAll('item');
  const third = second!.cloneNode(true) as Element;
  third.setAttribute('identifier', 'item-three');
  second!.after(third);
  return manifest;
}

const outcomes = (graded: boolean): fc.Arbitrary<Outcome | undefined> =>
  fc.option(
    fc.record({
      completed: fc.boolean(),
      success: graded ? fc.constantFrom('unknown' as const, 'passed' as const, 'failed' as const) : fc.constant('none' as const),
      score: graded ? fc.option(fc.nat({ max: 100 })) : fc.constant(null),
      progress: fc.constant(0.5),
    }),
    { nil: undefined },
  );

test('both editions have a manifest to look at', () => expect(Object.keys(manifests)).toHaveLength(2));

test.each(Object.entries(manifests))('the rules of %s come to what the player would', (_, text) => {
  const manifest = withThird(new DOMParser().parseFromString(text, 'text/xml'));
  fc.assert(
    fc.property(outcomes(false), outcomes(true), outcomes(true), (one, two, three) => {
      const known = [one, two, three].map((outcome, place) => [place + 1, outcome] as const).filter((pair): pair is readonly [number, Outcome] => pair[1] !== undefined);
      const expected = rollUp(route, new Map(known));
      const told = rollUpBy(manifest, new Map(route.modules.map(({ id, key }) => [`item-${id}`, activityOf([one, two, three][key - 1])])));
      expect(told.completed ?? false).toBe(expected.completed);
      expect(told.satisfied).toBe(expected.success === 'passed' ? true : expected.success === 'failed' ? false : null);
      // The player tells whole numbers.
      expect(told.measure === null ? null : Math.floor(told.measure * 100 + 1e-9)).toBe(expected.score);
    }),
  );
});

/** A run-time of somebody else's making, with sequencing: what it makes of SCOs that were taken one after the other (R38). */
function taking(manifest: string) {
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const api = new Scorm2004API({ autocommit: false, logLevel: 5, sequencing: { activityTree: treeOf(new DOMParser().parseFromString(manifest, 'text/xml')) } } as never);
  const take = (item: string, values: Readonly<Record<string, string>>) => {
    // As a platform does that opens another SCO.
    api.reset();
    expect(api.processNavigationRequest('choice', item)).toBe(true);
    api.Initialize('');
    for (const [element, value] of Object.entries({ ...values, exit: 'suspend' })) expect(api.SetValue(`cmi.${element}`, value)).toBe('true');
    api.Terminate('');
    const { completionStatus, objectiveSatisfiedStatusKnown, objectiveSatisfiedStatus } = api.getSequencingState().rootActivity;
    return [completionStatus, objectiveSatisfiedStatusKnown ? objectiveSatisfiedStatus : null];
  };
  return take;
}

const completed = { completion_status: 'completed' };

test.each(Object.entries(manifests))('scorm-again follows the rules of %s', (_, text) => {
  const take = taking(text);
  expect(take('item-one', { completion_status: 'incomplete' })).toEqual(['incomplete', null]);
  expect(take('item-two', { ...completed, success_status: 'passed', 'score.scaled': '0.9' })).toEqual(['incomplete', true]);
  expect(take('item-one', completed)).toEqual(['completed', true]);
});

test.each(Object.entries(manifests))('scorm-again finds nobody failed by %s before they have', (_, text) => {
  const take = taking(text);
  expect(take('item-two', { completion_status: 'incomplete' })).toEqual(['incomplete', null]);
  expect(take('item-two', { ...completed, success_status: 'failed' })).toEqual(['incomplete', false]);
  expect(take('item-two', { ...completed, success_status: 'passed' })).toEqual(['incomplete', true]);
});
