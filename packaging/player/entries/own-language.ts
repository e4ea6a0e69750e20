import { sha256 } from '../private/sha256';
import { attempt } from './attempt';
import { keptLanguages } from './languages';
import { isNamed } from './owner';

/** The key under which earlier builds kept the language that was chosen last. */
const ofAnybody = 'scormbuilder:language';

/** The learner's id does not stand in the storage, nor can it be worked out from what does. */
const markOf = (learner: string): string => sha256(`language\n${learner.trim()}`).slice(0, 24);

/** The language that a learner chose last on this device, in whatever module of this origin; null for none, and for whom nobody names (R52). */
export function ownLanguage(learner: string): string | null {
  const language = isNamed(learner) ? kept()[markOf(learner)] : undefined;
  return typeof language === 'string' ? language : null;
}

/** Keeps it. It never leaves the device. */
export function keepOwnLanguage(learner: string, language: string): void {
  attempt(() => window.localStorage.removeItem(ofAnybody));
  if (isNamed(learner)) attempt(() => window.localStorage.setItem(keptLanguages, JSON.stringify({ ...kept(), [markOf(learner)]: language })));
}

/** By learner. Something else may have written there. */
const kept = (): Record<string, unknown> => Object(attempt(() => JSON.parse(window.localStorage.getItem(keptLanguages) ?? '{}'))) as Record<string, unknown>;
