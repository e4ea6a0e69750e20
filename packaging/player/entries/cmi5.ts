import { findAll } from '../components/dom';
import { Cmi5Tracker } from '../tracking/cmi5/adapter';
import { find, type Found } from '../tracking/cmi5/find';
import { cmi5LaunchIn } from '../tracking/cmi5/launch';
import { patient } from '../tracking/cmi5/patient';
import { bestOf, type Preferences } from '../tracking/cmi5/preferences';
import { Visit } from '../tracking/cmi5/visit';
import { sessionOver } from '../tracking/session-over';
import type { Tracker } from '../tracking/tracker';
import { identityOf } from '../tracking/xapi/actor';
import { shelfOf } from '../tracking/xapi/storage';
import { browserClock } from './browser-clock';
import { wireFacts } from './facts';
import { documentIn } from './languages';
import { launch } from './launch';
import { keepLaunch, loadActivities } from './launched';
import { ownLanguage } from './own-language';

const send = patient((...call) => fetch(...call));

/** The LMS that launched the module; none where it does not answer as cmi5 asks. */
async function findTracker(): Promise<Tracker | null> {
  const launched = cmi5LaunchIn(window.location.search);
  if (launched === null) return null;
  const visit = new Visit(() => window.sessionStorage, launched.fetch);
  const found = await find(launched, visit, send);
  if (found === 'over') return sessionOver;
  return found && open(found, visit);
}

async function open({ launch: launched, data, preferences }: Found, visit: Visit): Promise<Tracker | null> {
  const preferred = visit.hasBegun || ownLanguage(identityOf(launched.actor)) !== null ? null : documentIn((offered) => bestOf(preferences.languages, offered));
  if (preferred !== null) return leaveFor(preferred);
  heed(preferences);
  const activities = await loadActivities();
  return activities && new Cmi5Tracker({ launch: launched, data, visit, activities, clock: browserClock, shelf: shelfOf(() => window.localStorage), send });
}

/** The document in the learner's language goes on from here. */
function leaveFor(address: string): Promise<never> {
  window.location.replace(address + window.location.hash);
  return new Promise(() => undefined);
}

/** Who wants no sound starts without; the control of a film or recording gives it back. */
function heed({ isSilent }: Preferences): void {
  for (const media of findAll(document, 'audio, video') as HTMLMediaElement[]) media.muted ||= isSilent;
}

keepLaunch();
launch(findTracker, () => wireFacts);
