import { learnerIn, type Named } from './actor';

/** What the platform said in the query of the launch: where records go, with which key, and whose they are. */
export interface Launch extends Named {
  /** Ends in a slash. */
  readonly endpoint: string;
  /** What the header Authorization holds; empty for none. */
  readonly auth: string;
  readonly registration: string | null;
  /** The platform's own id for the module; null where it gives none. */
  readonly activity: string | null;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The launch in a query; null where it is none that could be recorded. What it holds besides is left alone. */
export function launchIn(query: string): Launch | null {
  const parameters = new URLSearchParams(query);
  const endpoint = endpointOf(parameters.get('endpoint'));
  const learner = learnerIn(parameters.get('actor'));
  if (endpoint === null || learner === null) return null;
  const registration = parameters.get('registration');
  return {
    endpoint,
    auth: parameters.get('auth') ?? '',
    ...learner,
    registration: registration !== null && uuid.test(registration) ? registration.toLowerCase() : null,
    activity: iriOf(parameters.get('activity_id') ?? parameters.get('activityId')),
  };
}

const endpointOf = (text: string | null): string | null => addressOf(text)?.replace(/\/?$/, '/') ?? null;

/** An address on the web; null for anything else, and above all for a script. */
export function addressOf(text: unknown): string | null {
  try {
    const url = new URL(String(text));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

export const iriOf = (text: string | null): string | null => (text !== null && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(text) ? text : null);
