import { findAll } from '../components/dom';
import type { Course, Learner } from '../course/types';
import type { Stopwatch } from '../tracking/clock';
import type { Saver } from '../tracking/saver';
import type { Eventually } from '../tracking/tracker';
import { attempt } from './attempt';
import { addressed, leave, type Handover } from './handover';
import { askForMore } from './load-more';
import type { Player } from './player';
import { handoverOf, snapshotOf } from './saving';
import { shelfKey } from './shelf-key';

/** The language that a learner chose last, for every module of this origin. It never leaves the device. */
const preference = 'scormbuilder:language';

const links = (): HTMLAnchorElement[] => findAll(document, '[data-languages] a') as HTMLAnchorElement[];

const shelf = (): Storage => window.sessionStorage;

const goTo = (href: string): void => window.location.replace(href);

/**
 * Lets the learner go on in another language: everything is saved, and the session stays open for the document in that language, since most
 * platforms open one only once. Private notes that are kept nowhere cannot go along, not even in the browser's storage of the tab, which it may
 * write to the device: the learner is asked first. Going back in the browser's history over such a change hands the session back the same way.
 */
export function wireLanguages(player: Player, saver: Saver, stopwatch: Stopwatch, losesNotes: () => boolean, go = goTo): void {
  const key = shelfKey('handover', player.course);
  const release = (language?: string): { readonly saved: Eventually<boolean>; readonly handover: Handover } => {
    if (language !== undefined) player.store.update((learner) => ({ ...learner, language }));
    const { state } = snapshotOf(player);
    const saved = saver.release();
    const handover = handoverOf(player, state, stopwatch);
    leave(shelf, key, handover);
    return { saved, handover };
  };
  for (const link of links()) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const change = () => {
        remember(player.course, link.dataset['language']!);
        const { saved, handover } = release(link.dataset['language']);
        void Promise.resolve(saved).then(() => go(addressed(shelf, key, handover, link.href + window.location.hash)));
      };
      if (losesNotes()) void askForMore(player, (more) => more.askBeforeChange(player, link, change));
      else change();
    });
  }
  navigation()?.addEventListener('navigate', (event) => {
    const { sameDocument, url } = (event as NavigateEvent).destination;
    if (!sameDocument && links().some((link) => link.href === url.split('#')[0])) release();
  });
}

/** Where the learner who starts the module chose another language before: the address of its document; else null. */
export function preferredDocument(): string | null {
  if (!document.querySelector('[data-languages="start"]')) return null;
  return links().find((link) => link.dataset['language'] === remembered())?.href ?? null;
}

/** The address of the document in the language that a learner chose on another device or in another browser; null where that is this one. */
export function documentChosen(learner: Learner | null): string | null {
  if (!learner?.language || !document.querySelector('[data-languages="start"]')) return null;
  return links().find((link) => link.dataset['language'] === learner.language)?.href ?? null;
}

/**
 * Goes on in the document of the language that the learner chose, as a change of language does; false where this is that document. A record store has
 * to have what is kept first, or it would take what follows for another session.
 */
export async function goesOnInLanguage(player: Player, learner: Learner | null, stopwatch: Stopwatch, go = goTo): Promise<boolean> {
  const { course, session, tracker } = player;
  const address = session.mode === 'none' || session.mode === 'over' ? null : documentChosen(learner);
  if (address === null) return false;
  const snapshot = snapshotOf(player);
  if (session.recording) await tracker.save(snapshot);
  const handover = { ...handoverOf(player, snapshot.state, stopwatch), isUntold: true };
  go(addressed(shelf, shelfKey('handover', course), handover, address + window.location.hash));
  return true;
}

/**
 * Where a platform knows which language the learner likes best of those that there are: the address of the document in it; null for this one. What
 * the learner chose here comes first.
 */
export function documentIn(bestOf: (offered: readonly string[]) => string | null): string | null {
  if (!document.querySelector('[data-languages="start"]') || remembered() !== null) return null;
  const best = bestOf([document.documentElement.lang, ...links().map((link) => link.dataset['language']!)]);
  return links().find((link) => link.dataset['language'] === best)?.href ?? null;
}

/** Not in all browsers yet. */
const navigation = (): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;

/** On shared devices the next learner would get it. */
function remember({ devices }: Course, language: string): void {
  if (devices !== 'shared') attempt(() => window.localStorage.setItem(preference, language));
}

const remembered = (): string | null => attempt(() => window.localStorage.getItem(preference));
