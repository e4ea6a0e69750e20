import type { StateDocument } from '../xapi/state';
import { occurred, sessionId, type Context, type Statement } from '../xapi/statements';
import { joined } from './context';

/** Of these each session has its own: those of one that was cut off come to nothing with it. */
const ofSessions = ['initialized', 'resumed', 'suspended', 'terminated'];

export const verbOf = (statement: Statement): string => statement.verb.id.split('/').pop()!;

export const isOfSession = (statement: Statement, session: string): boolean => statement.context.extensions?.[sessionId] === session;

/** What a statement of an earlier session comes into. */
export interface Now {
  readonly template: Context;
  readonly time: Date;
  /** The module's id. */
  readonly module: string;
  /** What the store itself has; null for nothing. */
  readonly stored: StateDocument | null;
}

/**
 * A statement that an earlier session of the same registration could not deliver, as this one says it. An LMS takes nothing more of a session that
 * was cut off (cmi5, section 9.3.6), and all that is said must come after this one's first statement by its time (9.3): so it takes its place here,
 * and says when it happened. Null for what need not be said any more.
 */
export function belated(statement: Statement, now: Now): Statement | null {
  if (ofSessions.includes(verbOf(statement)) || isSaidElsewhere(statement, now)) return null;
  const { extensions, ...context } = joined(statement.context, now.template);
  const happened = extensions?.[occurred] ?? statement.timestamp;
  return { ...statement, timestamp: now.time.toISOString(), context: { ...context, extensions: { ...extensions, [occurred]: happened } } };
}

/** Another device of the learner's may have said it meanwhile: once in a registration (9.3). */
function isSaidElsewhere(statement: Statement, { module, stored }: Now): boolean {
  if (stored === null || statement.object.id !== module || stored.said.includes(statement.id)) return false;
  const verb = verbOf(statement);
  return (verb === 'completed' && stored.completed) || (verb === 'passed' && stored.success === 'passed') || (verb === 'failed' && stored.success !== 'none');
}
