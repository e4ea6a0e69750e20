import { resultOf } from '../tracking/scorm12/objectives';
import { recordOf } from '../tracking/scorm12/interactions';
import { Objectives } from '../tracking/scorm/objectives';
import { Records } from '../tracking/scorm/records';
import type { SendAnswers } from './answers';
import { wireFacts } from './facts';

export * from './more';

export const sendAnswers: SendAnswers = (tracker, player, clock, resumed) => {
  tracker.keep((api, from) => [new Records(api, recordOf, from), new Objectives(api, resultOf)]);
  wireFacts(player, clock, resumed);
};
