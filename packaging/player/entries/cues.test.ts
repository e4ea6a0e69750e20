// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { wireCues } from './cues';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['file:', false],
  ['https:', true],
] as const)('C36: where the module is opened from %s, the remark on captions is hidden: %s', (protocol, isHidden) => {
  vi.stubGlobal('location', { protocol });
  document.body.innerHTML = '<section><figure><video></video><p class="from-disk" hidden>Captions are not shown.</p></figure></section>';
  wireCues(document.querySelector('section')!);
  document.querySelector('video')!.dispatchEvent(new Event('play'));
  expect(document.querySelector<HTMLElement>('.from-disk')!.hidden).toBe(isHidden);
});
