import { linkTo, menu, showDone, showStops, type Stop } from '../components/route/route';
import { endingOf, hasEnded, isAchieved } from '../course/ending';
import { asItIs } from '../course/route';
import type { Outcome, RouteModule } from '../course/types';
import type { Session, Tracker } from '../tracking/tracker';
import type { Player, RouteSession } from './player';

/**
 * From the menu, with which every launch begins, to the module that was left before it had ended; false where there is none. What is kept of the
 * session has to say first which one it is now, or a record store would take what follows for the one before.
 */
export async function leadsOn(route: RouteSession, tracker: Tracker, { state, location, recording }: Session, elapsed: number): Promise<boolean> {
  route.own(state);
  const stopped = route.modules.find(({ key }) => key === route.current);
  const link = stopped && linkTo(stopped.id);
  if (!link || hasEnded(outcomeIn(route, stopped))) return false;
  if (recording) await tracker.save({ state: state!, location: location ?? '', outcome: route.outcome() });
  route.lead(link.href, { state: state!, elapsed, isUntold: true });
  return true;
}

/** Shows for each module how far the learner is, and tells a learner whose module has gone from the package (R50). */
export function wireMenu({ store, session, shell, words }: Player, route: RouteSession): void {
  const root = menu()!;
  const { modules } = route;
  const stopOf = (id: string): Stop => toStop(modules.find((one) => one.id === id)!, route);
  const show = () => {
    showStops(root, stopOf);
    showDone(root, modules.filter((module) => isAchieved(outcomeIn(route, module))).length, modules.length);
  };
  show();
  // Another window may hand over what was done there.
  store.onChange(() => queueMicrotask(show));
  if (session.recording && hasLost(route)) shell.notify(`${words('notice.updated')} ${words('notice.module-gone')}`);
}

/** Tells whether the package no longer has the module that was shown last. */
const hasLost = ({ current, modules }: RouteSession): boolean => current !== 0 && !modules.some(({ key }) => key === current);

const outcomeIn = ({ parts }: RouteSession, module: RouteModule): Outcome => asItIs(module, parts.get(module.key)?.outcome);

function toStop(module: RouteModule, route: RouteSession): Stop {
  if (!route.parts.has(module.key)) return { state: 'new', progress: 0 };
  const outcome = outcomeIn(route, module);
  return { state: endingOf(outcome), progress: outcome.progress };
}
