import { XapiTracker } from '../tracking/xapi/adapter';
import { launchIn } from '../tracking/xapi/launch';
import { shelfOf } from '../tracking/xapi/storage';
import { browserClock } from './browser-clock';
import { wireFacts } from './facts';
import { launch } from './launch';
import { keepLaunch, loadActivities } from './launched';

/** The platform that launched the module; none where the launch says nothing that could be recorded. */
async function findTracker(): Promise<XapiTracker | null> {
  const launched = launchIn(window.location.search);
  const activities = launched && (await loadActivities());
  return launched && activities && new XapiTracker({ launch: launched, activities, clock: browserClock, shelf: shelfOf(() => window.localStorage) });
}

keepLaunch();
launch(findTracker, () => wireFacts);
