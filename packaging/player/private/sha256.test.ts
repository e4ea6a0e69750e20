import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

test('the examples of FIPS 180-4 come out as it says', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe('248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
});

test('every text, of every length, comes out as the browser says', async () => {
  const theirs = async (text: string): Promise<string> =>
    [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  for (let length = 0; length < 200; length++) expect(sha256('x'.repeat(length))).toBe(await theirs('x'.repeat(length)));
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => sha256(text) === (await theirs(text))));
});
