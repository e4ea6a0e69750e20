import type { Saver } from '../tracking/saver';
import { attempt } from './attempt';
import { navigationType } from './navigation-type';

/** So often Esc is pressed, within this time, to leave as the control does. */
const presses = 3;
const within = 5_000;

/** Says in the browser's tab that the module was left quickly, and for what address. Nothing else is noted. */
const leftFor = 'scormbuilder:left-for';

type Go = (address: string) => void;

/** Leaves the whole window where the platform's page allows it, since its title may tell as much as the module. */
const leaveWindow: Go = (address) => {
  try {
    window.top!.location.replace(address);
  } catch {
    window.location.replace(address);
  }
};

/** Lets the learner get away at once: nothing is seen of the module any more, everything is saved, and another page stands in its place. */
export function wireLeavingQuickly(saver: Saver, go = leaveWindow): void {
  const control = document.querySelector<HTMLAnchorElement>('[data-leave-quickly]');
  if (!control) return;
  const leave = () => {
    hide();
    void saver.finish();
    note(control.href);
    go(control.href);
  };
  let pressed: number[] = [];
  control.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener('keydown', (event) => {
    const { key, repeat, timeStamp } = event;
    if (!repeat) {
      pressed = key === 'Escape' ? [...pressed.filter((time) => timeStamp - time < within), timeStamp] : [];
      if (pressed.length >= presses) leave();
    }
    // To a browser Esc says to stop loading: it would stop the very page that is to come.
    if (isHidden()) event.preventDefault();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isHidden()) go(control.href);
  });
}

/** Keeps a module that was left quickly hidden when the learner, or somebody else, goes back to it. True when it did. */
export function staysLeft(go = leaveWindow): boolean {
  const address = noted();
  if (address === null) return false;
  if (cameBack()) {
    hide();
    go(address);
    return true;
  }
  note(null);
  return false;
}

const root = document.documentElement;
const hide = (): void => {
  root.classList.add('is-left');
  document.title = '';
};
const isHidden = (): boolean => root.classList.contains('is-left');

/** In the module's own frame, or in the platform's page around it. */
const cameBack = (): boolean => [window, window.top!].some((view) => navigationType(view) === 'back_forward');

/** Where the browser keeps nothing, going back may show the module again. */
const note = (address: string | null): void =>
  void attempt(() => (address === null ? window.sessionStorage.removeItem(leftFor) : window.sessionStorage.setItem(leftFor, address)));

const noted = (): string | null => attempt(() => window.sessionStorage.getItem(leftFor));
