import { find, make, show } from '../dom';

/** The standing of the module in words, the reasons for it, and one button that leads on. */
export interface StandingView {
  readonly standing: string;
  readonly lacking: readonly string[];
  readonly goOn: { readonly label: string; readonly href: string } | null;
}

export function showStanding(root: HTMLElement, { standing, lacking, goOn }: StandingView): void {
  find(root, '[data-standing]').textContent = standing;
  find(root, '[data-lacking]').replaceChildren(...lacking.map((text) => make('p', '', text)));
  const link = find(root, '[data-go-on]') as HTMLAnchorElement;
  show(link.parentElement!, goOn !== null);
  if (goOn === null) return;
  link.href = goOn.href;
  link.textContent = goOn.label;
}
