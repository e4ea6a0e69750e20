import { linkTo, menu, showDone, showStops, type Stop } from '../components/route/route';
import type { Outcome, RouteModule } from '../course/types';
import type { Session } from '../tracking/tracker';
import type { Player, RouteSession } from './player';

/** From the menu, with which every launch begins, to the module that was left before it was complete; false where there is none. */
export function leadsOn(route: RouteSession, { state }: Session, elapsed: number): boolean {
  route.own(state);
  const stopped = route.modules.find(({ key }) => key === route.current);
  const link = stopped && linkTo(stopped.id);
  if (!link || route.parts.get(stopped.key)?.outcome.completed) return false;
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
