import { tellsParts, wholeOf, type Activities, type Activity } from './activities';
import type { Launch } from './launch';

const adl = 'http://adlnet.gov/expapi/verbs/';

/** What learners do, in the words of ADL's vocabulary. */
const verbs = {
  initialized: `${adl}initialized`,
  resumed: `${adl}resumed`,
  experienced: `${adl}experienced`,
  answered: `${adl}answered`,
  completed: `${adl}completed`,
  passed: `${adl}passed`,
  failed: `${adl}failed`,
  suspended: `${adl}suspended`,
  terminated: `${adl}terminated`,
} as const;

export type Verb = keyof typeof verbs;

export interface Result {
  readonly score?: { readonly scaled: number };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A statement. Its id is made with it, once and for all: sent again, it is the same statement. Whose it is, is said when it is sent. */
export interface Statement {
  readonly id: string;
  readonly timestamp: string;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: { readonly objectType: 'Activity'; readonly id: string };
  readonly result?: Result;
  readonly context: Context;
  readonly [property: string]: unknown;
}

/** What a statement belongs to; a part of the specification's, whose other properties a platform may add. */
export interface Context {
  readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

/** What all statements of a session have in common. */
export interface Occasion {
  readonly launch: Launch;
  readonly activities: Activities;
  readonly language: string;
  /** Of the module. */
  readonly version: string;
  readonly session: string;
}

/** Which session a statement is of. */
export const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** Which of a registration's sessions: each keeps to the patterns of the profile by itself, also where two devices are at work at once (xAPI Profiles 1.0, section 9.0). */
const subregistration = 'https://w3id.org/xapi/profiles/extensions/subregistration';

/** How much of the module was seen, 0 to 100. */
export const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** When it happened, where it could be told only in a later session. */
export const occurred = 'urn:x-scormbuilder:xapi:1:occurred';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Which session. A platform may name sessions otherwise than by UUIDs, which a subregistration has to be. */
export const sessionExtensions = (session: string, profile: string, registration: string | null): Readonly<Record<string, unknown>> => ({
  [sessionId]: session,
  ...(registration !== null && uuid.test(session) ? { [subregistration]: [{ profile, subregistration: session }] } : {}),
});

/** Seconds to hundredths, as ISO 8601 writes them. */
export const durationOf = (milliseconds: number): string => `PT${Math.max(0, Math.round(milliseconds / 10) / 100)}S`;

/** A statement about one of the module's activities. */
export function statementOf(occasion: Occasion, id: string, time: Date, verb: Verb, key: string, result?: Result): Statement {
  return {
    id,
    verb: { id: verbs[verb], display: { en: verb } },
    object: { objectType: 'Activity', ...activityOf(occasion, key) },
    ...(result === undefined ? {} : { result }),
    context: contextOf(occasion, key),
    timestamp: time.toISOString(),
  };
}

/** What was launched goes by the id under which the platform launched it. */
function activityOf({ activities, launch }: Occasion, key: string): Activity {
  const activity = activities.activities[key] ?? { id: `urn:x-scormbuilder:${key}` };
  return key === wholeOf(activities) && launch.activity !== null ? { ...activity, id: launch.activity } : activity;
}

function contextOf(occasion: Occasion, key: string): Context {
  const { activities, language, launch, session, version } = occasion;
  return {
    ...(launch.registration === null ? {} : { registration: launch.registration }),
    // Of several modules each has a version and languages of its own, by which one could be told from the others.
    ...(tellsParts(activities) ? { revision: version, language } : {}),
    contextActivities: {
      ...(key === 'module' || key === 'route' ? {} : { parent: [{ id: activityOf(occasion, 'module').id }] }),
      ...groupingOf(activities),
      category: [{ id: activities.profile }],
    },
    extensions: sessionExtensions(session, activities.profile, launch.registration),
  };
}

/** The suite, and the route where it may be told. */
function groupingOf({ suite, within }: Activities): { readonly grouping?: readonly Activity[] } {
  const grouping = [suite, within].filter((activity) => activity !== undefined);
  return grouping.length === 0 ? {} : { grouping };
}
