/// <reference types="vite/client" />
import { expect, test } from 'vitest';

/**
 * What learning platforms demand of a package at run time, by the numbers that tests cite in their names: each is proved by one at least. What
 * stands in a comment proves nothing.
 */
const requirements: Readonly<Record<string, string>> = {
  R12: 'The run-time is looked for in the own window, its parents, then openers; with a limit, and never failing at a window of another origin',
  R13: 'true, "true" and 1 are all accepted; the argument of LMSInitialize, LMSCommit and LMSFinish is ""',
  R14: 'An optional element that fails never blocks anything',
  R15: 'Incomplete is set at the first launch; "not attempted" is never set',
  R16: 'An empty mode is a normal one; browsing and reviewing write nothing',
  R17: 'The order at the end; a session of a second at least; one commit',
  R18: 'Neither a status nor a score ever goes down',
  R19: 'Which words the status takes is a choice of the profile',
  R20: 'Time as HHHH:MM:SS, never negative',
  R21: 'Scores from 0 to 100',
  R22: 'The longest state fits 4,096 ASCII characters, proved when the package is built',
  R23: 'A state carries a mark of the content’s version, and newer builds read it',
  R24: 'Exit is suspend while incomplete, and empty when done',
  R25: 'Committed at a page, a status, hiding and leaving; finished exactly once',
  R26: 'A visible way to save and exit, which says when it is safe to close the window',
  R27: 'Answers are a choice of the profile; codes 0-9a-z, 255 characters, "wrong"',
  R28: 'Choices in scenarios are neutral, and have no right pattern',
  R29: 'Nothing sensitive is in any call',
  R30: 'xAPI: the actor is made whole, an id stays its statement’s own at every try, each request names the version, and nothing is lost on the way',
  R31: 'cmi5: moveOn explicit, the order, three launch modes, one fetch',
  R32: 'SCORM 2004: completion and success explicit and apart',
};

const tests = import.meta.glob<string>(['../**/*.test.ts', '!../node_modules/**', '!./requirements.test.ts', '../../../tests/**/*.cs', '!../../../tests/**/{bin,obj}/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The names of tests: in TypeScript on the line that begins one or ends its table, in C# the methods. */
const isName = /^\s*(?:(?:test|describe)\b.*|\]\)\(.*)|\b(?:Task|void) \w+\(/gm;

const names = Object.values(tests).flatMap((source) => source.match(isName) ?? []);

/** The numbers that a name cites, as `R12: …` or `R24_Leaving_…_and_R25_…`. */
const cited = new Set(names.flatMap((name) => name.match(/(?<![A-Za-z0-9])R\d+(?![A-Za-z0-9])/g) ?? []));

test('every number from R12 to R32 is there', () => {
  expect(Object.keys(requirements)).toEqual(Array.from({ length: 21 }, (_, n) => `R${n + 12}`));
});

test.each(Object.entries(requirements))('%s: %s', (number) => {
  expect([...cited], `no test cites ${number} in its name`).toContain(number);
});
