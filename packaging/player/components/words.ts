import type en from '../strings/en.json';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type InScript<Key> = Key extends `js.${infer Name}` ? Name : never;
type Counted<Key> = Key extends `${infer Name}.${Category}` ? Name : Key;

/** Names of the words that the script may ask for: the `js.` keys of `strings/en.json`, so that the compiler finds a missing one. */
export type WordKey = Counted<InScript<keyof typeof en>>;

/** The words in the module's language, with `{0}`, `{1}` filled. Where a text differs with a number, the first value is that number. */
export type Words = (key: WordKey, ...values: readonly (string | number)[]) => string;

/** The words of a language; `language` is the one that they are in, which decides how they count. */
export function makeWords(strings: Readonly<Record<string, string>>, language: string): Words {
  const rules = new Intl.PluralRules(language);
  const counted = (key: string, count: string | number | undefined) =>
    strings[`${key}.${rules.select(Number(count))}`] ?? strings[`${key}.other`] ?? key;
  return (key, ...values) =>
    (strings[key] ?? counted(key, values[0])).replace(/\{(\d)\}/g, (place, index) => String(values[Number(index)] ?? place));
}
