import { find, findAll, textOf } from '../components/dom';
import { inWords, labelOf } from '../components/keeping/controls';
import { download } from '../components/keeping/download';
import type { Words } from '../components/words';
import { textFile, type Entry, type Part } from '../private/text-file';
import type { Player } from './player';

/** Hands the learner what stands in a part of the page, as a file. */
export const downloadNotes = ({ course, words }: Player, root: HTMLElement): void =>
  download(`${course.id}-${root.dataset['notes']!}.txt`, noteFile(root, course.language, words));

/** What stands in a part of the page, questions and notes, as the content of a text file. */
function noteFile(root: HTMLElement, language: string, words: Words): string {
  const groups = findAll(root, '[data-note-group]').filter((group) => group.querySelector('[data-echo]'));
  const prompt = root.querySelector('[data-notes-prompt]');
  const top: Part = {
    heading: textOf(find(root, '[data-notes-title]')),
    prompt: prompt ? textOf(prompt) : '',
    entries: groups.length > 0 ? [] : entriesOf(root, language, words),
  };
  return textFile(textOf(find(document, '[data-course-title]')), [top, ...groups.map(groupOf)]);
}

/** Notes that are shown again, under the name of what they belong to. */
const groupOf = (group: HTMLElement): Part => ({
  heading: textOf(find(group, '[data-group-title]')),
  prompt: '',
  entries: findAll(group, '[data-echo]').map((place) => ({ label: textOf(place.previousElementSibling!), text: place.textContent! })),
});

function entriesOf(root: HTMLElement, language: string, words: Words): Entry[] {
  const controls = findAll(root, '[data-note]') as HTMLInputElement[];
  const scales = findAll(root, '[data-scale]').map((scale) => {
    const picked = controls.find((control) => control.checked && scale.contains(control));
    return { label: textOf(find(scale, 'legend')), text: picked ? labelOf(picked) : words('keeping.nothing') };
  });
  return [...scales, ...controls.filter((control) => control.type !== 'radio').map((control) => entryOf(control, language, words))];
}

function entryOf(control: HTMLInputElement, language: string, words: Words): Entry {
  const label = labelOf(control);
  if (control.type === 'checkbox') return { label, text: words(control.checked ? 'keeping.ticked' : 'keeping.not-ticked') };
  return { label, text: inWords(control.dataset['note']!, control.value, language) || words('keeping.nothing') };
}
