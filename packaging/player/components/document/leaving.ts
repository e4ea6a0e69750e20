import { find, focusOn, make, makeButton, show } from '../dom';

export interface Message {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
}

const shell = () => find(document, '[data-shell]');
const place = () => find(document, '[data-leaving]');

/** Puts a calm message in place of the whole module (R26). */
export function showMessage({ title, paragraphs, actions = [] }: Message): void {
  const heading = make('h1', '', title);
  const buttons = actions.map(({ label, act }) => makeButton(label, 'ds_button', act));
  place().replaceChildren(heading, ...paragraphs.map((text) => make('p', '', text)), make('p', 'actions', ...buttons));
  show(place(), true);
  show(shell(), false);
  focusOn(heading);
}

/** The module again. */
export function hideMessage(): void {
  show(place(), false);
  show(shell(), true);
}
