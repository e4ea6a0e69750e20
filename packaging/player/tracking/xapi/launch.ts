import { learnerIn, type Named } from './actor';
import { meant } from './meant';

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
  const given = parametersOf(query);
  const endpoint = endpointOf(given('endpoint'));
  const learner = learnerIn(given('actor'));
  if (endpoint === null || learner === null) return null;
  const registration = given('registration');
  return {
    endpoint,
    auth: keyIn(given('auth')),
    ...learner,
    registration: registration !== null && uuid.test(registration) ? registration.toLowerCase() : null,
    activity: iriOf(given('activity_id') ?? given('activityId')),
  };
}

/** The parameters of a query by their names, each as it is meant. */
export function parametersOf(query: string): (name: string) => string | null {
  const parameters = new URLSearchParams(query);
  return (name) => meant(parameters.get(name));
}

const endpointOf = (text: string | null): string | null => addressOf(text)?.replace(/\/?$/, '/') ?? null;

/** A header holds no line ends. Blanks in Base64 were plus signs that the platform left as they were in the query. */
function keyIn(auth: string | null): string {
  const [scheme, ...rest] = (auth ?? '').replace(/[\r\n]/g, '').split(' ');
  return [scheme, rest.join(/^basic$/i.test(scheme!) ? '+' : ' ')].filter(Boolean).join(' ');
}

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
