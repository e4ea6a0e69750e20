import { ask } from '../xapi/client';
import { meant } from '../xapi/meant';
import type { Visit } from './visit';

/** What asking for a key gave: the key; that the session is over; that nobody gave one. */
export type Key = { readonly token: string } | 'over' | null;

/** The LMS gave the key out before, or ended the session (cmi5, section 8.2.3.2). */
const alreadyUsed = '1';

/** The key of a launch: asked for once, and then remembered (cmi5, section 8.2). */
export async function keyOf(visit: Visit, address: string, send: typeof fetch): Promise<Key> {
  if (visit.isOver) return 'over';
  if (visit.token !== null) return { token: visit.token };
  const { text } = await ask(address, { method: 'POST', credentials: 'same-origin', cache: 'no-store', referrerPolicy: 'no-referrer' }, send);
  const answer = read(text);
  // Some write the scheme before it, which is ours to write.
  const token = meant(answer['auth-token'])?.replace(/^basic\s+/i, '');
  if (token) {
    visit.enter(token);
    return { token };
  }
  if (String(answer['error-code']).trim() !== alreadyUsed) return null;
  visit.end();
  return 'over';
}

function read(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
