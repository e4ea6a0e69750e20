/** What home-made platforms write where they have nothing to say. */
const nothing = ['', 'null', 'undefined'];

/** A value without the blanks and line ends round it; null where it stands for nothing. */
export function meant(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return nothing.includes(text.toLowerCase()) ? null : text;
}
