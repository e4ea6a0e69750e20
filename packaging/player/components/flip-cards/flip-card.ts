import { find, onClick, show } from '../dom';

/** A card whose back is shown when it is turned. Without script both sides are. */
export function flipCard(card: HTMLElement): void {
  const back = find(card, '[data-card-back]');
  const turn = (isTurned: boolean): void => {
    button.setAttribute('aria-expanded', String(isTurned));
    show(back, isTurned);
  };
  const button = onClick(card, 'turn-card', () => turn(button.getAttribute('aria-expanded') === 'false'));
  turn(false);
}
