/** What platforms give where they do not know, or do not tell, who learns. */
const nobody = /^(?:null|undefined|none|n\/a|na|nan|unknown|anonymous|anon|guest|user|users?name|student|learner|name|test|tester|demo|admin|object|\[object|object\]|-+|\.+)?$/i;

/** What stands after a family name and is no given name. */
const suffix = /^(?:jr|sr|i{1,3}|iv|phd|md|dr|obe|mbe|cbe|esq|frcp|rn|mrcp)\.?$/i;

/** An address, an account or a number: nothing that a person is called by. */
const isIdentifier = (name: string): boolean =>
  /[@_\\/=<>{}]|\d{2,}|^\S*\d\S*$|:/.test(name) || /^[a-z.\-]+$/.test(name);

/**
 * A learner's name as a certificate shows it: `Last, First`, which SCORM asks for, in the order in which people say it. Null for what is none, as an
 * empty value in words, an account or an address.
 */
export function shownName(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const [last = '', first = '', ...rest] = given.replace(/[\s\p{C}]+/gu, ' ').split(',').map(withoutNobody);
  const ordered = suffix.test(first) ? [last, first] : [first, last];
  const name = [ordered.filter(Boolean).join(' '), ...rest.filter(Boolean)].join(', ').replace(/^, |, $/g, '');
  return name === '' || isIdentifier(name) || !/\p{L}/u.test(name) ? null : name;
}

/** A part of a name; empty where all its words stand for nobody. */
function withoutNobody(part: string): string {
  const words = part.trim().split(' ');
  return words.every((word) => nobody.test(word.replace(/\d+$/, ''))) ? '' : words.join(' ');
}
