import { Client } from '../xapi/client';
import { keyOf } from './key';
import { launchDataIn, type LaunchData } from './launch-data';
import type { Cmi5Launch } from './launch';
import { preferencesIn, type Preferences } from './preferences';
import type { Visit } from './visit';

/** What the LMS said before the module starts. */
export interface Found {
  /** With the key. */
  readonly launch: Cmi5Launch;
  readonly data: LaunchData;
  readonly preferences: Preferences;
}

/** What stands behind a launch: `over` where its session has ended; null where nobody answers as cmi5 asks. */
export async function find(launch: Cmi5Launch, visit: Visit, send: typeof fetch): Promise<Found | 'over' | null> {
  const isReload = visit.token !== null;
  const key = await keyOf(visit, launch.fetch, send);
  if (key === null || key === 'over') return key;
  const entered = { ...launch, auth: `Basic ${key.token}` };
  const client = new Client(entered, send);
  const get = (path: string, parameters: Readonly<Record<string, string>>) => client.request({ method: 'GET', path, parameters });
  const { activity, actor, registration } = launch;
  const agent = JSON.stringify(actor);
  const [data, preferences] = await Promise.all([
    get('activities/state', { activityId: activity, agent, registration, stateId: 'LMS.LaunchData' }),
    get('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' }),
  ]);
  // The platform answers, and lets in no more the key that it gave: the session ended while the tab was open.
  if (isReload && (data.status === 401 || data.status === 403)) {
    visit.end();
    return 'over';
  }
  const read = data.status === 200 ? launchDataIn(data.text) : null;
  return read && { launch: entered, data: read, preferences: preferencesIn(preferences.status === 200 ? preferences.text : '') };
}
