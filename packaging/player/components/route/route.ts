import { find, findAll } from '../dom';

/** How a module of the menu stands. */
export type StopState = 'new' | 'open' | 'to-pass' | 'not-passed' | 'completed' | 'passed';

export interface Stop {
  readonly state: StopState;
  /** Share of it that was seen, 0 to 1. */
  readonly progress: number;
}

/** The menu of a package of several modules, when this is its document. Its words stand in the document, which so tells them in its language. */
export const menu = (): HTMLElement | null => document.querySelector('[data-route]');

/** The link of the menu to a module. */
export const linkTo = (module: string): HTMLAnchorElement | null => document.querySelector(`[data-stop="${module}"] a`);

/** Says of each module how it stands, and leads on to the first that is not done. */
export function showStops(root: HTMLElement, stopOf: (module: string) => Stop): void {
  let next: HTMLElement | null = null;
  for (const item of findAll(root, '[data-stop]')) {
    const { state, progress } = stopOf(item.dataset['stop']!);
    item.dataset['state'] = state;
    find(item, '[data-stop-state]').textContent = (root.getAttribute(`data-when-${state}`) ?? '').replace('{0}', String(Math.floor(progress * 100)));
    if (state === 'new' || state === 'open' || state === 'to-pass') next ??= item;
  }
  showNext(root, next);
}

/** In the header, where the documents of modules say how many pages are read. */
export function showDone(root: HTMLElement, done: number, total: number): void {
  find(document, '[data-pages-seen]').textContent = root.dataset['done']!.replace('{0}', String(done)).replace('{1}', String(total));
  (find(document, 'progress') as HTMLProgressElement).value = done;
}

function showNext(root: HTMLElement, item: HTMLElement | null): void {
  const button = find(root, '[data-next-stop]') as HTMLAnchorElement;
  button.hidden = item === null;
  if (item === null) return;
  const link = find(item, 'a') as HTMLAnchorElement;
  button.href = link.href;
  button.textContent = (item.dataset['state'] === 'new' ? root.dataset['start'] : root.dataset['goOn'])!.replace('{0}', link.textContent ?? '');
}
