import { awaitApi } from '../tracking/scorm/find-api';
import { Scorm2004Tracker } from '../tracking/scorm2004/adapter';
import { answering } from './answers';
import { browserClock } from './browser-clock';
import { launch, showMeanwhile } from './launch';

launch(async () => {
  const api = await awaitApi(window, 'API_1484_11', browserClock, showMeanwhile);
  const tracker = api && new Scorm2004Tracker(api, browserClock);
  window.addEventListener('pagehide', () => tracker?.takenAway());
  return tracker;
}, answering);
