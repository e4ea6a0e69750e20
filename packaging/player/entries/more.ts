import type { Learner } from '../course/types';
import type { Clock } from '../tracking/clock';
import type { Scorm12Tracker } from '../tracking/scorm12/adapter';
import { Interactions } from '../tracking/scorm12/interactions';
import { Objectives } from '../tracking/scorm12/objectives';
import { showCertificate } from './certificate';
import { wireFacts } from './facts';
import type { Player } from './player';
import { showProgress } from './progress';
import { showSearch } from './search';

export { downloadNotes } from './note-file';

type ShowPage = (player: Player, page: HTMLElement) => void | Promise<void>;

const pages: Readonly<Record<string, ShowPage>> = { search: showSearch, progress: showProgress, certificate: showCertificate };

/** Brings a page to life that the player adds, each time it is shown. */
export const showPage: ShowPage = (player, page) => pages[page.id]?.(player, page);

/** Sends what the learner does from now on, and has done since the start. */
export function sendAnswers(tracker: Scorm12Tracker, player: Player, clock: Clock, resumed: Learner): void {
  tracker.keep((api) => [new Interactions(api), new Objectives(api)]);
  wireFacts(player, clock, resumed);
}
