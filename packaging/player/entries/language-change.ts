import type { Learner } from '../course/types';
import type { Stopwatch } from '../tracking/clock';
import { addressed } from './handover';
import { documentChosen, documentOf, goTo, type Released } from './languages';
import { askBeforeChange } from './losing-notes';
import { keepOwnLanguage, ownLanguage } from './own-language';
import type { Player } from './player';
import { handoverOf, snapshotOf } from './saving';
import { shelfKey } from './shelf-key';

const shelf = (): Storage => window.sessionStorage;

/** A link to the document in another language, and what it takes to follow it. */
interface Change {
  readonly player: Player;
  readonly link: HTMLAnchorElement;
  readonly release: (language: string) => Released;
  readonly losesNotes: () => boolean;
  readonly go: (href: string) => void;
}

/** Goes on in another language, once what there is was saved. A learner whose private notes are kept nowhere is asked first. */
export function changeLanguage({ player, link, release, losesNotes, go }: Change): void {
  const change = () => {
    const language = link.dataset['language']!;
    // On shared devices the next learner would get it.
    if (player.course.devices !== 'shared') keepOwnLanguage(player.tracker.learnerId(), language);
    const { saved, handover, key } = release(language);
    void Promise.resolve(saved).then(() => go(addressed(shelf, key, handover, link.href + window.location.hash)));
  };
  if (losesNotes()) askBeforeChange(player, link, change);
  else change();
}

/**
 * Goes on in the document of the language that the learner chose, as a change of language does; false where this is that document. A record store has
 * to have what is kept first, or it would take what follows for another session.
 */
export async function goesOnInLanguage(player: Player, learner: Learner | null, stopwatch: Stopwatch, go = goTo): Promise<boolean> {
  const { course, session, tracker } = player;
  const address = documentChosen(learner) ?? documentOf(ownLanguage(tracker.learnerId()));
  if (address === null) return false;
  const snapshot = snapshotOf(player);
  if (session.recording) await tracker.save(snapshot);
  const handover = { ...handoverOf(player, snapshot.state, stopwatch), isUntold: true };
  go(addressed(shelf, shelfKey('handover', course), handover, address + window.location.hash));
  return true;
}
