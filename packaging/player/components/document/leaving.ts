import { find, focusOn, make, makeButton, show } from '../dom';

export interface Message {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The first is what most want, and never what cannot be undone. */
  readonly actions?: readonly { readonly label: string; readonly act: () => void }[];
}

const shell = () => find(document, '[data-shell]');
const place = () => find(document, '[data-leaving]');

/** The title of the document while no message stands in its place. */
let usual: string | null = null;

/** Puts a calm message in place of the whole module (R26). What was said before is over; leaving quickly stays possible. */
export function showMessage({ title, paragraphs, actions = [] }: Message): void {
  usual ??= document.title;
  document.title = `${title} – ${usual}`;
  find(document, '[data-live]').replaceChildren();
  moveLeavingQuickly((aside) => place().before(aside));
  const heading = make('h1', '', title);
  const buttons = actions.map(({ label, act }, index) => makeButton(label, index === 0 ? 'ds_button' : 'ds_button ds_button--secondary', act));
  place().replaceChildren(heading, ...paragraphs.map((text) => make('p', '', text)), make('p', 'actions', ...buttons));
  show(place(), true);
  show(shell(), false);
  focusOn(heading);
}

/** The module again. */
export function hideMessage(): void {
  if (usual !== null) document.title = usual;
  usual = null;
  moveLeavingQuickly((aside) => find(shell(), '.skip-link').parentElement!.after(aside));
  show(place(), false);
  show(shell(), true);
}

function moveLeavingQuickly(move: (aside: Element) => void): void {
  const aside = document.querySelector('.leave-quickly-place');
  if (aside) move(aside);
}
