import { addressOf } from '../xapi/launch';
import { meant } from '../xapi/meant';
import { sessionId, type Context } from '../xapi/statements';

/**
 * What the LMS keeps for the session (cmi5, section 10). When the learner may move on is for the LMS to say, and whoever may launch the module may
 * learn: its `moveOn` and its `entitlementKey` change nothing here.
 */
export interface LaunchData {
  /** What every statement holds, as it came. */
  readonly template: Context;
  readonly session: string;
  readonly mode: 'normal' | 'browse' | 'review';
  /** 0 to 1; null where the LMS gives none. */
  readonly mastery: number | null;
  /** Where the learner goes on leaving; null for nowhere. */
  readonly returnTo: string | null;
}

type Loose = Readonly<Record<string, unknown>>;

/** The data in a document; null where no session can be recorded with it. */
export function launchDataIn(json: string): LaunchData | null {
  const data = read(json);
  const template = objectOf(data['contextTemplate']);
  const session = objectOf(template?.['extensions'])?.[sessionId];
  if (template === null || typeof session !== 'string') return null;
  return { template, session, mode: modeOf(data['launchMode']), mastery: shareOf(data['masteryScore']), returnTo: addressOf(data['returnURL']) };
}

const objectOf = (value: unknown): Loose | null => (typeof value === 'object' && value !== null ? (value as Loose) : null);

const modeOf = (value: unknown): LaunchData['mode'] => (['browse', 'review'] as const).find((mode) => mode === meant(value)?.toLowerCase()) ?? 'normal';

const shareOf = (value: unknown): number | null => (typeof value === 'number' && value >= 0 && value <= 1 ? value : null);

function read(json: string): Loose {
  try {
    return objectOf(JSON.parse(json)) ?? {};
  } catch {
    return {};
  }
}
