import type { Clock } from '../tracking/clock';
import type { SendAnswers } from './answers';
import type { Player } from './player';

/** What few learners ask for, in a file of its own (`more.ts`, and what a target adds), so that a page that nobody asks it of loads without it. */
export type More = typeof import('./more') & { readonly sendAnswers?: SendAnswers };

/** Gives it, loaded or not; fails where it cannot be loaded, and then tries anew when asked again. */
export type LoadMore = () => Promise<More>;

let loading: Promise<More> | null = null;

/** Loads it from beside the document. */
export const loadMore: LoadMore = () => (loading ??= load());

const load = (): Promise<More> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'more.js';
    script.onload = () => resolve((window as unknown as { scormbuilderMore: More }).scormbuilderMore);
    script.onerror = () => {
      loading = null;
      reject(new Error('more.js cannot be loaded'));
    };
    document.head.append(script);
  });

/** So long, in milliseconds, the first page has the line to itself. */
const firstPageAlone = 10_000;

/** Loads it unasked once a second page is shown, or some time has passed: a learner who loses the line later has it then. */
export function loadQuietly({ more }: Player, clock: Clock): void {
  const load = (): void => void more().catch(() => undefined);
  window.addEventListener('hashchange', load);
  clock.after(firstPageAlone, load);
}

/** Does something with it. Where it cannot be loaded, the learner is told, and can try again. */
export const askForMore = ({ shell, words, more }: Player, act: (loaded: More) => void): Promise<void> =>
  more().then(act, () => shell.notify(words('more.failed')));
