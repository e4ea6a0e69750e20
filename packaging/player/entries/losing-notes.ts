import { hideMessage, showMessage } from '../components/document/leaving';
import type { WordKey } from '../components/words';
import type { Player } from './player';

/** Asks a learner whose private notes are kept nowhere whether to change the language all the same. */
export const askBeforeChange = (player: Player, link: HTMLElement, change: () => void): void =>
  ask(player, link, 'languages.title', { label: player.words('languages.change'), act: change });

/** Asks whether to leave all the same. */
export const askBeforeLeaving = (player: Player, control: HTMLElement, leave: () => void): void =>
  ask(player, control, 'exit.notes-title', { label: player.words('exit.leave'), act: leave });

function ask({ words }: Player, control: HTMLElement, title: WordKey, go: { readonly label: string; readonly act: () => void }): void {
  const stay = () => {
    hideMessage();
    control.focus();
  };
  showMessage({ title: words(title), paragraphs: [words('languages.notes-lost')], actions: [{ label: words('exit.back'), act: stay }, go] });
}
