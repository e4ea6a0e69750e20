import { find, make, makeButton } from '../dom';

/** Says on the page of help where the learner's progress is kept, with a button that takes it away. */
export function showKeptHere(statement: string, label: string, erase: () => void): void {
  const button = makeButton(label, 'ds_button ds_button--secondary ds_button--small', erase);
  find(document, '#help').append(make('div', 'kept-here', make('p', '', statement), button));
}
