import { hideMessage, showMessage } from '../components/document/leaving';
import type { Player } from './player';

/** Asks a learner whose private notes are kept nowhere whether to change the language all the same. */
export function askBeforeChange({ words }: Player, link: HTMLElement, change: () => void): void {
  const stay = () => {
    hideMessage();
    link.focus();
  };
  showMessage({
    title: words('languages.title'),
    paragraphs: [words('languages.notes-lost')],
    actions: [
      { label: words('exit.back'), act: stay },
      { label: words('languages.change'), act: change },
    ],
  });
}
