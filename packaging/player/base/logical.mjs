// Sides of a page as sides of the direction of writing: left becomes the start of a line, right its end (WCAG 2.2, 1.3.2 where a
// language is written from right to left).
import { split } from './style-sheet.mjs';

const names = [
  [/^(margin|padding|border)-left/, '$1-inline-start'],
  [/^(margin|padding|border)-right/, '$1-inline-end'],
  [/^left$/, 'inset-inline-start'],
  [/^right$/, 'inset-inline-end'],
];

const sides = { left: 'start', right: 'end' };

/** A declaration in terms of the direction of writing: one or two declarations, or none where it has no meaning there. */
export function logical(name, value) {
  if (name === 'float') return [];
  if (name === 'text-align') return [[name, sides[value] ?? value]];
  const four = /^(?:margin|padding)$/.test(name) ? split(value, ' ') : [];
  if (four.length === 4 && four[1] !== four[3]) return halves(name, four);
  return [[names.reduce((named, [side, replacement]) => named.replace(side, replacement), name), value]];
}

const halves = (name, [top, right, bottom, left]) => [
  [`${name}-block`, `${top} ${bottom}`],
  [`${name}-inline`, `${left} ${right}`],
];
