import { linkTo, menu, showDone, showStops, type Stop } from '../components/route/route';
import type { Outcome, RouteModule } from '../course/types';
import type { Session, Tracker } from '../tracking/tracker';
import type { Player, RouteSession } from './player';

/**
 * From the menu, with which every launch begins, to the module that was left before it was complete; false where there is none. What is kept of the
 * session has to say first which one it is now, or a record store would take what follows for the one before.
 */
export async function leadsOn(route: RouteSession, tracker: Tracker, { state, location, recording }: Session, elapsed: number): Promise<boolean> {
  route.own(state);
  const stopped = route.modules.find(({ key }) => key === route.current);
  const link = stopped && linkTo(stopped.id);
  if (!link || route.parts.get(stopped.key)?.outcome.completed) return false;
  if (recording) await tracker.save({ state: state!, location: location ?? '', outcome: route.outcome() });
  route.lead(link.href, { state: state!, elapsed, isUntold: true });
  return true;
}

/** Says of each module how it stands. */
export function wireMenu({ store }: Player, route: RouteSession): void {
  const root = menu()!;
  const { modules } = route;
  const stopOf = (id: string): Stop => {
    const module = modules.find((one) => one.id === id)!;
    return toStop(module, route.parts.get(module.key)?.outcome);
  };
  const show = () => {
    showStops(root, stopOf);
    showDone(root, modules.filter(({ key }) => route.parts.get(key)?.outcome.completed).length, modules.length);
  };
  show();
  // Another window may hand over what was done there.
  store.onChange(() => queueMicrotask(show));
}

function toStop({ graded }: RouteModule, outcome?: Outcome): Stop {
  if (!outcome) return { state: 'new', progress: 0 };
  const { completed, progress, success } = outcome;
  const ended = graded && (success === 'passed' || success === 'failed') ? success : 'completed';
  return { state: completed ? ended : 'begun', progress };
}
