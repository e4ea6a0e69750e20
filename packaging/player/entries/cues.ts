import { showCues } from '../components/video/cues';

const wired = new WeakSet<Element>();

/** Writes out the cues of a page's recordings once they are played. */
export function wireCues(page: Element): void {
  if (wired.has(page)) return;
  wired.add(page);
  // Events of media do not bubble.
  page.addEventListener('play', ({ target }) => played(target as Element), true);
}

function played(recording: Element): void {
  const figure = recording.closest('figure');
  const place = recording.parentElement?.querySelector<HTMLElement>('[data-cues]');
  if (place) showCues(place);
  // Browsers load no captions from a disk: the learner is told, and finds the transcript below.
  const told = figure?.querySelector<HTMLElement>('.from-disk');
  if (told && location.protocol === 'file:') told.hidden = false;
}
