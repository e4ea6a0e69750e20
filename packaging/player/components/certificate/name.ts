/** Texts that platforms send in place of a name that they do not have. */
const empty = /^(?:null|undefined|none|n\/a|nan|\[object|object\]|-+|\.+)?$/i;

/** Whom platforms name where nobody has signed in, or where they do not tell. */
const nobody = /^(?:unknown|anonymous|anon|guest|users?name|user|student|learner|admin)\d*$/i;

/** Additions after a family name that are no given names. */
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
  const [last = '', first = '', ...rest] = given.replace(/[\s\p{C}]+/gu, ' ').split(',').map(withoutEmpty);
  const ordered = suffix.test(first) ? [last, first] : [first, last];
  const name = [ordered.filter(Boolean).join(' '), ...rest.filter(Boolean)].join(', ').replace(/^, |, $/g, '');
  return isNobody(name) || isIdentifier(name) || !/\p{L}/u.test(name) ? null : name;
}

const withoutEmpty = (part: string): string =>
  part
    .trim()
    .split(' ')
    .filter((word) => !empty.test(word))
    .join(' ');

const isNobody = (name: string): boolean => name.split(/[\s,]+/).every((word) => nobody.test(word) || /^\d*$/.test(word));
