/** The first 32 bits of the fractional part of a root of each of the first 64 primes: cube roots for the rounds, square roots for the start. */
const primes = Array.from({ length: 312 }, (_, number) => number).filter((number) => number > 1 && !Array.from({ length: number }, (_, factor) => factor).some((factor) => factor > 1 && number % factor === 0));
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 (FIPS 180-4) of a text as UTF-8, in hexadecimal digits. Browsers have one only where the page came over TLS, and give the answer later. */
export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  let state = start;
  for (let block = 0; block < words.length; block += 16) state = compressed(state, words.slice(block, block + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, one bit, zeros to whole blocks, and how many bits there were. */
function padded(bytes: Uint8Array): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  [...bytes, 0x80].forEach((byte, index) => (words[index >> 2]! |= byte << (24 - (index % 4) * 8)));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compressed(before: readonly number[], block: readonly number[]): number[] {
  const words = [...block];
  let [a, b, c, d, e, f, g, h] = before as [number, number, number, number, number, number, number, number];
  rounds.forEach((constant, round) => {
    if (round >= 16) words.push(extended(words, round));
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + constant + words[round]!) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + before[index]!) | 0);
}

function extended(words: readonly number[], round: number): number {
  const [early, late] = [words[round - 15]!, words[round - 2]!];
  const mixed = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
  return (words[round - 16]! + mixed + words[round - 7]! + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10))) | 0;
}
