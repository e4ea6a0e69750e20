const followed = new WeakSet<TextTrack>();

/**
 * No browser says the text of a descriptions track, and none shows the captions of audio. Both are written below the recording as they come,
 * where everybody can read them; the template makes that of descriptions a live region, so that a screen reader says it.
 */
export function showCues(place: HTMLElement): void {
  const track = place.parentElement!.querySelector<HTMLTrackElement>(`track[kind="${place.dataset['cues']!}"]`)?.track;
  if (!track || followed.has(track)) return;
  followed.add(track);
  track.mode = 'hidden';
  track.addEventListener('cuechange', () => {
    place.textContent = [...(track.activeCues ?? [])].map((cue) => plain((cue as VTTCue).text)).join('\n');
  });
}

/** Without tags; it goes onto the page as text, never as markup. */
const plain = (text: string): string =>
  text.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&(nbsp|lrm|rlm);/g, ' ').replace(/&amp;/g, '&');
