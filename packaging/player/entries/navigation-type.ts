import { attempt } from './attempt';

/** How a window came to its document: `navigate`, `reload`, `back_forward` or `prerender`; empty where the browser does not say. */
export const navigationType = (view: Window): string =>
  attempt(() => (view.performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type) ?? '';
