import { find, findAll, textOf } from '../components/dom';
import { inWords, labelOf, NoteControls } from '../components/keeping/controls';
import { download } from '../components/keeping/download';
import { NoteTools } from '../components/keeping/tools';
import type { Words } from '../components/words';
import { Notebook, type Keeping, type Shelf } from '../private/notebook';
import { textFile, type Entry, type Part } from '../private/text-file';
import type { Player } from './player';

/**
 * Brings to life what learners write and tick for themselves. Their notes go from the page into the notebook and back: they meet neither
 * the store of the learner's progress nor the tracker.
 */
export function wireNotes(player: Player, open: () => Shelf): void {
  const roots = findAll(document, '[data-notes]');
  if (roots.length === 0) return;
  const notebook = new Notebook(open, `scormbuilder:private:${player.course.id}`, player.course.devices ?? 'personal');
  for (const root of roots) wireRoot(player, notebook, root);
}

function wireRoot({ course, shell, words }: Player, notebook: Notebook, root: HTMLElement): void {
  const controls = new NoteControls(root, (key, text) => notebook.write(key, text));
  const tools = new NoteTools(root, {
    downloaded: () => download(`${course.id}-${root.dataset['notes']!}.txt`, textFile(courseTitle(), [partOf(root, course.language, words)])),
    printed: () => window.print(),
    erased() {
      notebook.erase(controls.keys);
      shell.announce(words('keeping.erased'));
    },
  });
  let told: Keeping | null = null;
  const show = () => {
    controls.show((key) => notebook.read(key));
    if (told === notebook.keeping) return;
    if (told !== null) shell.announce(statementOf(notebook.keeping, words));
    told = notebook.keeping;
    tools.setStatement(statementOf(told, words));
  };
  notebook.watch(show);
  show();
}

function statementOf(keeping: Keeping, words: Words): string {
  switch (keeping) {
    case 'kept':
      return words('keeping.kept');
    case 'visit':
      return words('keeping.visit');
    case 'blocked':
      return words('keeping.blocked');
    case 'full':
      return words('keeping.full');
  }
}

const courseTitle = (): string => textOf(find(document, '[data-course-title]'));

function partOf(root: HTMLElement, language: string, words: Words): Part {
  const prompt = root.querySelector('[data-notes-prompt]');
  return {
    heading: textOf(find(root, '[data-notes-title]')),
    prompt: prompt ? textOf(prompt) : '',
    entries: findAll(root, '[data-note]').map((control) => entryOf(control as HTMLInputElement, language, words)),
  };
}

function entryOf(control: HTMLInputElement, language: string, words: Words): Entry {
  const label = labelOf(control);
  if (control.type === 'checkbox') return { label, text: words(control.checked ? 'keeping.ticked' : 'keeping.not-ticked') };
  return { label, text: inWords(control.dataset['note']!, control.value, language) || words('keeping.nothing') };
}
