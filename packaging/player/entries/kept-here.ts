import { hideMessage, showMessage } from '../components/document/leaving';
import { showKeptHere } from '../components/kept-here/kept-here';
import type { WebTracker } from '../tracking/web/adapter';
import type { FactWiring } from './player';

/** Without the page that stands in the address: the learner starts with the first. */
const beginAnew = (): void => window.location.replace(window.location.pathname);

/** Tells where progress is kept, and lets the learner erase it: once they have confirmed it, the module begins anew. */
export const keptHere =
  (tracker: WebTracker, reload = beginAnew): FactWiring =>
  ({ words }) => {
    const erase = (): void => {
      tracker.erase();
      reload();
    };
    const ask = (): void =>
      showMessage({
        title: words('web.question'),
        paragraphs: [words('web.consequence')],
        actions: [
          { label: words('exit.back'), act: hideMessage },
          { label: words('web.erase'), act: erase },
        ],
      });
    showKeptHere(words('web.kept'), words('web.erase'), ask);
  };
