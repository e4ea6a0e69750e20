/** Six bits a character, in letters that every learning platform keeps intact: base64url without padding (RFC 4648, section 5). */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bits to characters; the last is filled up with zeros. */
export function toText(bits: readonly number[]): string {
  let text = '';
  for (let start = 0; start < bits.length; start += 6) {
    let value = 0;
    for (let bit = start; bit < start + 6; bit++) value = value * 2 + (bits[bit] ?? 0);
    text += alphabet[value];
  }
  return text;
}

/** Characters to bits; null when one is not of the alphabet. */
export function toBits(text: string): number[] | null {
  const bits: number[] = [];
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    for (let bit = 5; bit >= 0; bit--) bits.push((value >> bit) & 1);
  }
  return bits;
}
