import { XapiTracker } from '../tracking/xapi/adapter';
import type { Activities } from '../tracking/xapi/activities';
import { launchIn } from '../tracking/xapi/launch';
import { shelfOf } from '../tracking/xapi/storage';
import { noPlatform } from '../tracking/no-platform';
import type { Tracker } from '../tracking/tracker';
import { browserClock } from './browser-clock';
import { wireFacts } from './facts';
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
  keepLaunch();
  const preferred = preferredDocument();
  if (preferred !== null) return window.location.replace(preferred);
  await play(await findTracker(), browserClock, drawSeed, undefined, wireFacts);
};

/** The document in another language needs the launch as well. */
function keepLaunch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a')) link.search = window.location.search;
}

/** The platform that launched the module; none where the launch says nothing that could be recorded. */
async function findTracker(): Promise<Tracker> {
  const launch = launchIn(window.location.search);
  const activities = launch === null ? null : await loadActivities();
  if (launch === null || activities === null) return noPlatform;
  return new XapiTracker({ launch, activities, clock: browserClock, shelf: shelfOf(() => window.localStorage) });
}

/** From beside the document, as a script: it can be read wherever the package lies. */
const loadActivities = (): Promise<Activities | null> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = 'activities.js';
    script.onload = () => resolve((window as unknown as { scormbuilderActivities?: Activities }).scormbuilderActivities ?? null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });

document.addEventListener('DOMContentLoaded', () => {
  begin().catch((error: unknown) => {
    // Whatever broke, the learner can read on: without the mark the document shows everything, one page after another.
    root.classList.remove('js');
    throw error;
  });
});
