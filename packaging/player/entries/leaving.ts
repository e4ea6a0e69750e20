import { onClick } from '../components/dom';
import { hideMessage, showMessage } from '../components/document/leaving';
import { isAchieved } from '../course/ending';
import type { Saver } from '../tracking/saver';
import { attempt } from './attempt';
import { leaveBehind } from './left-behind';
import { outcomeNow } from './outcome-now';
import type { Player } from './player';

type Go = (address: string) => void;

const goTo: Go = (address) => window.location.assign(address);

/** The browser goes on sending what was said last, but for this long it is waited for, in milliseconds. */
const longestClosing = 3_000;

/** Those who saved and left on purpose: in the tab nothing is left of them. */
const gone = new WeakSet<Player>();

/** Saves whenever the page may go away, and closes the session exactly once (R25). */
export function wireLeaving(player: Player, saver: Saver, go = goTo, reload = () => window.location.reload()): void {
  document.addEventListener('visibilitychange', () => {
    if (player.session.recording && document.visibilityState === 'hidden') void saver.flush();
  });
  // beforeunload and unload do not come on iOS; pagehide does.
  window.addEventListener('pagehide', ({ persisted }) => {
    void saver.finish();
    if (!saver.isReleased && !gone.has(player)) leaveBehind(player);
    // Whoever goes back next may be somebody else: what was written here is not to be seen, not even for a moment.
    if (persisted) document.body.hidden = true;
  });
  // Out of the browser's back/forward cache nothing could be saved any more, and it would be as the last learner left it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reload();
  });
  onClick(document, 'save-and-exit', () => void exit(player, saver, go));
}

/** Save and exit: the session is closed only once everything is saved, so that trying again stays possible (R26). */
async function exit(player: Player, saver: Saver, go: Go): Promise<void> {
  const { session, words } = player;
  const isSaved = !session.recording || (await saver.flush());
  if (!isSaved) return showNotSaved(player, saver, go);
  const closed = saver.finish();
  gone.add(player);
  showMessage({
    title: words('exit.title'),
    paragraphs: session.recording ? saidOnLeaving(player) : [words('exit.not-recorded')],
    actions: [wayBack(player)],
  });
  if (session.returnTo === undefined) return closeWindow();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, longestClosing))]);
  go(session.returnTo);
}

/** Who has nothing left to do does not start where they stopped. */
function saidOnLeaving({ words, ...player }: Player): string[] {
  const outcome = outcomeNow(player);
  if (!isAchieved(outcome)) return [words('exit.saved')];
  return [words('exit.all-saved'), words(outcome.success === 'passed' ? 'notice.passed' : 'notice.completed')];
}

/** Where the session can be opened again, all goes on; where it cannot, the learner can read on. */
function wayBack(player: Player): { label: string; act: () => void } {
  const { session, words } = player;
  if (!session.recording) return { label: words('exit.back'), act: hideMessage };
  if (session.canReopen) return { label: words('exit.back'), act: () => window.location.reload() };
  const readOn = () => {
    player.session = { ...session, recording: false };
    player.shell.setSaveStatus(words('save.not-recorded'));
    hideMessage();
  };
  return { label: words('closed.read-on'), act: readOn };
}

function showNotSaved(player: Player, saver: Saver, go: Go): void {
  const { words } = player;
  showMessage({
    title: words('exit.not-saved-title'),
    paragraphs: [words('exit.not-saved')],
    actions: [
      { label: words('exit.try-again'), act: () => void exit(player, saver, go) },
      { label: words('exit.back'), act: hideMessage },
    ],
  });
}

/** Works only in a window that a script opened; the message already says that it is safe to close by hand. */
const closeWindow = (): void => void attempt(() => window.close());
