import { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { awaitApi } from '../tracking/scorm12/find-api';
import { noPlatform } from '../tracking/no-platform';
import { answering } from './answers';
import { browserClock } from './browser-clock';
import { preferredDocument } from './languages';
import { staysLeft } from './leave-quickly';
import { play } from './player';
import { drawSeed } from './seed';

const root = document.documentElement;

// The script stands in the head: marking the document before its body is there keeps the unscripted view from flashing up.
root.classList.add('js');

const isLeft = staysLeft();

const begin = async (): Promise<void> => {
  if (isLeft) return;
  const preferred = preferredDocument();
  if (preferred !== null) return window.location.replace(preferred);
  const api = await awaitApi(window, browserClock);
  if (!api) return play(noPlatform, browserClock, drawSeed);
  const tracker = new Scorm12Tracker(api, browserClock);
  await play(tracker, browserClock, drawSeed, undefined, answering(tracker));
};

document.addEventListener('DOMContentLoaded', () => {
  begin().catch((error: unknown) => {
    // Whatever broke, the learner can read on: without the mark the document shows everything, one page after another.
    root.classList.remove('js');
    throw error;
  });
});
