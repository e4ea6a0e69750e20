import type en from '../strings/en.json';

type InScript<Key> = Key extends `js.${infer Name}` ? Name : never;

/** Names of the words that the script may ask for: the `js.` keys of `strings/en.json`, so that the compiler finds a missing one. */
export type WordKey = InScript<keyof typeof en>;

/** The words in the module's language, with `{0}`, `{1}` filled. */
export type Words = (key: WordKey, ...values: readonly (string | number)[]) => string;

export const makeWords =
  (strings: Readonly<Record<string, string>>): Words =>
  (key, ...values) =>
    (strings[key] ?? key).replace(/\{(\d)\}/g, (place, index) => String(values[Number(index)] ?? place));
