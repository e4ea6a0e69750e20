import { resultOf } from '../tracking/scorm2004/objectives';
import { recordsWith } from '../tracking/scorm2004/interactions';
import { Objectives } from '../tracking/scorm/objectives';
import { Records } from '../tracking/scorm/records';
import type { SendAnswers } from './answers';
import { wireFacts } from './facts';

export * from './more';

export const sendAnswers: SendAnswers = (tracker, player, clock, resumed) => {
  tracker.keep((api, from) => [new Records(api, recordsWith(asked), from), new Objectives(api, resultOf)]);
  wireFacts(player, clock, resumed);
};

/** What was asked, in the words of the page. */
function asked(question: string): string {
  const prompt = document.querySelector(`[data-question="${question}"] .prompt`);
  return (prompt?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
