import { findApi } from '../tracking/scorm12/find-api';
import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { noPlatform } from '../tracking/no-platform';
import { browserClock } from './browser-clock';
import { play } from './player';

// The script stands in the head: marking the document before its body is there keeps the unscripted view from flashing up.
document.documentElement.classList.add('js');

document.addEventListener('DOMContentLoaded', () => {
  const api = findApi(window);
  void play(api ? new Scorm12Tracker(api, browserClock) : noPlatform, browserClock);
});
