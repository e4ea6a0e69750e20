import { addressOf, iriOf, launchIn, parametersOf, type Launch } from '../xapi/launch';

/** What the LMS said in the query of the launch (cmi5, section 8.1). */
export interface Cmi5Launch extends Launch {
  /** Where the key is fetched, once. */
  readonly fetch: string;
  readonly registration: string;
  readonly activity: string;
}

/** The launch in a query, whatever else it holds and in any order; null where it is none of cmi5. */
export function cmi5LaunchIn(query: string): Cmi5Launch | null {
  const launch = launchIn(query);
  const given = parametersOf(query);
  const [fetch, activity] = [addressOf(given('fetch')), iriOf(given('activityId'))];
  if (launch === null || launch.registration === null || fetch === null || activity === null) return null;
  // As it was given: the LMS looks for its own words (9.6.1).
  return { ...launch, auth: '', fetch, activity, registration: given('registration')! };
}
