import { awaitApi } from '../tracking/scorm/find-api';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { answering } from './answers';
import { browserClock } from './browser-clock';
import { launch, showMeanwhile } from './launch';

launch(async () => {
  const api = await awaitApi(window, 'API', browserClock, showMeanwhile);
  return api && new Scorm12Tracker(api, browserClock);
}, answering);
