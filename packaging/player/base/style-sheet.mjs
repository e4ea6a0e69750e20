// Reads and writes the plain CSS that sass gives out: rules with selectors and declarations, and at-rules with rules in them.

/** Rules, each `{ selectors, declarations }` or `{ at, rules }`. */
export function parse(css) {
  const source = css.replace(/\/\*[^]*?\*\//g, '').replace(/@charset "[^"]*";|\uFEFF/g, '');
  return parts(source).map(({ head, body }) =>
    head.startsWith('@') ? { at: head, rules: parse(body) } : { selectors: split(head, ','), declarations: declarations(body) },
  );
}

/** The same rules as CSS. */
export const print = (rules) =>
  rules
    .map((rule) =>
      rule.selectors
        ? `${rule.selectors.join(',')}{${rule.declarations.map(([name, value]) => `${name}:${value}`).join(';')}}`
        : `${rule.at}{${print(rule.rules)}}`,
    )
    .join('\n');

/** A text at its separators, but for those inside brackets. */
export function split(text, separator) {
  const found = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (character === separator && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

const declarations = (body) =>
  split(body, ';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
  });

/** What stands before each pair of outer braces, and in it. */
function parts(source) {
  const found = [];
  let [depth, start, open] = [0, 0, 0];
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '{' && depth++ === 0) open = at;
    if (source[at] !== '}' || --depth > 0) continue;
    found.push({ head: source.slice(start, open).trim(), body: source.slice(open + 1, at) });
    start = at + 1;
  }
  return found;
}
