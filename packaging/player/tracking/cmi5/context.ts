import type { Context, Statement } from '../xapi/statements';
import type { LaunchData } from './launch-data';

const iris = 'https://w3id.org/xapi/cmi5/context';

/** Marks statements by which the LMS judges (cmi5, section 9.6.2.1). */
const cmi5Category = { id: `${iris}/categories/cmi5` };

/** Marks those of them that may move the learner on (9.6.2.2). */
const moveOnCategory = { id: `${iris}/categories/moveon` };

const masteryExtension = `${iris}/extensions/masteryscore`;

/** A statement with what the LMS wants in each, which nothing of ours replaces (cmi5, section 10). */
export const within = (template: Context, statement: Statement): Statement => ({ ...statement, context: joined(statement.context, template) });

/** One that cmi5 defines: the LMS judges by it. Others it only keeps. */
export function defined({ mastery }: LaunchData, statement: Statement): Statement {
  const { success, completion } = statement.result ?? {};
  const category = success === undefined && completion === undefined ? [cmi5Category] : [cmi5Category, moveOnCategory];
  const extensions = success === undefined || mastery === null ? {} : { [masteryExtension]: mastery };
  return { ...statement, context: joined(statement.context, { contextActivities: { category }, extensions }) };
}

/** Both, and where both say something of the same, theirs. */
export function joined(ours: Context, theirs: Context): Context {
  return { ...ours, ...theirs, contextActivities: activitiesOf(ours, theirs), extensions: { ...ours.extensions, ...theirs.extensions } };
}

type Activities = NonNullable<Context['contextActivities']>;

/** Each list with what theirs has first. */
function activitiesOf(ours: Context, theirs: Context): Activities {
  const [own, their] = [ours.contextActivities ?? {}, theirs.contextActivities ?? {}];
  const kinds = [...new Set([...Object.keys(own), ...Object.keys(their)])];
  return Object.fromEntries(kinds.map((kind) => [kind, distinct([...listOf(their[kind]), ...listOf(own[kind])])]));
}

/** One alone may stand there without a list (xAPI 1.0.3, Data 2.4.6.2). */
const listOf = (activities: Activities[string] | undefined): Activities[string] => (activities === undefined ? [] : [activities].flat());

const distinct = (activities: Activities[string]): Activities[string] =>
  activities.filter(({ id }, place) => activities.findIndex((other) => other.id === id) === place);
