import type { Activities } from '../tracking/xapi/activities';
import { courseOf } from './player';

/** The document in another language needs the launch as well. */
export function keepLaunch(): void {
  document.addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-languages] a')) link.search = window.location.search;
  });
}

/** Each of several modules in a package has its own, beside its documents. */
function activitiesPath(): string {
  const { id, oneOfSeveral, route } = courseOf(document);
  const stem = oneOfSeveral ? stemOf(window.location.pathname) : route?.modules.find((one) => one.id === id)?.stem;
  return stem ? `${stem}-activities.js` : 'activities.js';
}

/** What the names of the module's documents start with: `m1` of `m1.html` and `m1.gd.html`. */
const stemOf = (path: string): string => path.split('/').pop()!.split('.')[0]!;

/** What statements can be about, from beside the document, as a script: it can be read wherever the package lies. */
export const loadActivities = (): Promise<Activities | null> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = activitiesPath();
    script.onload = () => resolve((window as unknown as { scormbuilderActivities?: Activities }).scormbuilderActivities ?? null);
    script.onerror = () => resolve(null);
    document.head.append(script);
  });
