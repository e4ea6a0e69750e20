import { findAll } from '../components/dom';
import type { Learner } from '../course/types';
import type { Stopwatch } from '../tracking/clock';
import type { Saver } from '../tracking/saver';
import type { Eventually } from '../tracking/tracker';
import { attempt } from './attempt';
import { leave, type Handover } from './handover';
import { askForMore } from './load-more';
import type { Player } from './player';
import { handoverOf, snapshotOf } from './saving';
import { shelfKey } from './shelf-key';

/** The key under which the browser keeps the languages that its learners chose (`own-language.ts`). */
export const keptLanguages = 'scormbuilder:languages';

const links = (): HTMLAnchorElement[] => findAll(document, '[data-languages] a') as HTMLAnchorElement[];

const shelf = (): Storage => window.sessionStorage;

export const goTo = (href: string): void => window.location.replace(href);

/** What a document leaves to the one that goes on in another language. */
export interface Released {
  readonly saved: Eventually<boolean>;
  readonly handover: Handover;
  readonly key: string;
}

/**
 * Lets the learner go on in another language: everything is saved, and the session stays open for the document in that language, since most
 * platforms open one only once. Private notes that are kept nowhere cannot go along, not even in the browser's storage of the tab, which it may
 * write to the device: the learner is asked first. Going back in the browser's history over such a change hands the session back the same way.
 */
export function wireLanguages(player: Player, saver: Saver, stopwatch: Stopwatch, losesNotes: () => boolean, go = goTo): void {
  const key = shelfKey('handover', player.course);
  const release = (language?: string): Released => {
    if (language !== undefined) player.store.update((learner) => ({ ...learner, language }));
    const { state } = snapshotOf(player);
    const saved = saver.release();
    const handover = handoverOf(player, state, stopwatch);
    leave(shelf, key, handover);
    return { saved, handover, key };
  };
  for (const link of links()) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void askForMore(player, (more) => more.changeLanguage({ player, link, release: (language) => release(language), losesNotes, go }));
    });
  }
  navigation()?.addEventListener('navigate', (event) => {
    const { sameDocument, url } = (event as NavigateEvent).destination;
    if (!sameDocument && links().some((link) => link.href === url.split('#')[0])) release();
  });
}

/** The address of the document in another language, where this document is the one that starts the module; else null. */
export const documentOf = (language: string | null | undefined): string | null =>
  (document.querySelector('[data-languages="start"]') && links().find((link) => link.dataset['language'] === language)?.href) ?? null;

/** The address of the document in the language that a learner chose on another device or in another browser; null where that is this one. */
export const documentChosen = (learner: Learner | null): string | null => documentOf(learner?.language);

/** Tells whether a learner of this device chose a language that may apply to this learner, who has made no other choice. */
export const mayPrefer = (learner: Learner | null): boolean =>
  !learner?.language && document.querySelector('[data-languages="start"]') !== null && attempt(() => window.localStorage.getItem(keptLanguages)) !== null;

/** Returns the address of the document in the offered language that the platform says the learner prefers; null for this document. */
export const documentIn = (bestOf: (offered: readonly string[]) => string | null): string | null =>
  documentOf(bestOf([document.documentElement.lang, ...links().map((link) => link.dataset['language']!)]));

/** Not in all browsers yet. */
const navigation = (): EventTarget | undefined => (window as { navigation?: EventTarget }).navigation;
