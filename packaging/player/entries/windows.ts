import { hideMessage, showMessage } from '../components/document/leaving';
import type { Learner } from '../course/types';
import { decode } from '../state/codec';
import { fromState } from '../state/learner-state';
import type { Saver } from '../tracking/saver';
import { attempt } from './attempt';
import type { Player } from './player';
import { snapshotOf } from './saving';
import { shelfKey } from './shelf-key';

/** What the windows of one browser tell each other that have the same module open. It never leaves the device. */
interface Message {
  /** When the window was opened. */
  readonly opened: number;
  /** What the learner has done in a window that gives way; whose it is. */
  readonly state?: string;
  readonly learner?: string;
}

/**
 * Where a module is open twice, the window opened last records and the other gives way: two that save in turn would each overwrite the other's
 * work. What was done in the earlier one goes over to the later, if it is the same learner's, and if nothing was done there yet: an answer
 * that comes late comes from a window that slept, and had saved before.
 */
export function wireWindows(player: Player, saver: Saver): void {
  const { course, store, tracker } = player;
  const channel = player.session.recording ? openChannel(shelfKey('windows', course, course.route?.id)) : null;
  if (channel === null) return;
  const opened = Date.now() + Math.random();
  const untouched = store.learner;
  const tell = (message: Partial<Message>): void => channel.postMessage({ opened, ...message });

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (saver.isOver) return;
    if (data.state !== undefined) return adopt(data);
    if (data.opened < opened) return tell({});
    tell({ state: snapshotOf(player).state, learner: tracker.learnerId() });
    giveWay(player, saver);
  };

  const adopt = ({ state, learner }: Message): void => {
    const isSame = store.learner === untouched && learner && learner === tracker.learnerId();
    const theirs = isSame ? decode(course.state, (player.route ? player.route.own(state!) : state!) ?? '') : null;
    if (theirs) store.adopt(({ page, seen }) => visited({ ...fromState(course, theirs), page }, seen));
  };

  window.addEventListener('pagehide', () => channel.close());
  tell({});
}

const visited = (learner: Learner, pages: readonly string[]): Learner => ({ ...learner, seen: [...new Set([...learner.seen, ...pages])] });

/** From now on this window records nothing, not even that it is closed: platforms keep all that they were told last. */
function giveWay(player: Player, saver: Saver): void {
  const { shell, words } = player;
  saver.abandon();
  player.session = { ...player.session, recording: false, isElsewhere: true };
  shell.setSaveStatus(words('save.not-recorded'));
  showMessage({
    title: words('elsewhere.title'),
    paragraphs: [words('elsewhere.body')],
    actions: [{ label: words('closed.read-on'), act: hideMessage }],
  });
}

/** Not in all browsers yet, and not where they keep nothing of a frame. */
const openChannel = (name: string): BroadcastChannel | null => attempt(() => new BroadcastChannel(name));
