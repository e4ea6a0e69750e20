import { XapiTracker } from '../tracking/xapi/adapter';
import type { Activities } from '../tracking/xapi/activities';
import { launchIn } from '../tracking/xapi/launch';
import { shelfOf } from '../tracking/xapi/storage';
import { browserClock } from './browser-clock';
import { wireFacts } from './facts';
import { launch } from './launch';
import { courseOf } from './player';

/** The document in another language needs the launch as well. */
function keepLaunch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a')) link.search = window.location.search;
}

/** The platform that launched the module; none where the launch says nothing that could be recorded. */
async function findTracker(): Promise<XapiTracker | null> {
  const launched = launchIn(window.location.search);
  const activities = launched && (await loadActivities());
  return launched && activities && new XapiTracker({ launch: launched, activities, clock: browserClock, shelf: shelfOf(() => window.localStorage) });
}

/** Each of several modules in a package has its own. */
function activitiesPath(): string {
  const { id, route } = courseOf(document);
  const module = route?.modules.find((one) => one.id === id);
  return module ? `${module.stem}-activities.js` : 'activities.js';
}

/** From beside the document, as a script: it can be read wherever the package lies. */
const loadActivities = (): Promise<Activities | null> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = activitiesPath();
    script.onload = () => resolve((window as unknown as { scormbuilderActivities?: Activities }).scormbuilderActivities ?? null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });

document.addEventListener('DOMContentLoaded', keepLaunch);
launch(findTracker, () => wireFacts);
