import { meant } from '../xapi/meant';

/** What the learner prefers in every course of the LMS (cmi5, section 11). */
export interface Preferences {
  /** Language tags, the best liked first. */
  readonly languages: readonly string[];
  readonly isSilent: boolean;
}

/** The preferences in a document; none where there is none. */
export function preferencesIn(json: string): Preferences {
  const { languagePreference, audioPreference } = read(json);
  const tags = typeof languagePreference === 'string' ? languagePreference.split(',') : [];
  return { languages: tags.map(meant).filter((tag) => tag !== null), isSilent: meant(audioPreference)?.toLowerCase() === 'off' };
}

/** Which of some languages the learner likes best; null where none is among them. A tag stands for what it begins, and the other way round. */
export function bestOf(preferred: readonly string[], offered: readonly string[]): string | null {
  for (const wanted of preferred) {
    const found = offered.find((tag) => isSame(tag, wanted)) ?? offered.find((tag) => isSame(language(tag), language(wanted)));
    if (found !== undefined) return found;
  }
  return null;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const language = (tag: string): string => tag.split('-')[0]!;

function read(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
