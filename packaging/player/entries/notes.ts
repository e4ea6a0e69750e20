import { findAll } from '../components/dom';
import { NoteControls } from '../components/keeping/controls';
import { NoteEchoes } from '../components/keeping/echoes';
import { printPart } from '../components/keeping/print';
import { NoteTools } from '../components/keeping/tools';
import type { Words } from '../components/words';
import { nameOf, Notebook, type Keeping, type Shelf } from '../private/notebook';
import { askForMore } from './load-more';
import type { Player } from './player';

const wired = new WeakSet<Player>();

/**
 * Brings to life what learners write and tick for themselves, once a page is shown that has some of it. Their notes go from the page into the
 * notebook and back: they meet neither the store of the learner's progress nor the tracker.
 */
export function wireNotes(player: Player, open: () => Shelf): void {
  if (wired.has(player)) return;
  wired.add(player);
  const notebook = new Notebook(open, nameOf(player.course.id), player.course.devices ?? 'personal');
  for (const root of findAll(document, '[data-notes]')) wireRoot(player, notebook, root);
  player.losesNotes = () => notebook.isAtRisk;
}

function wireRoot(player: Player, notebook: Notebook, root: HTMLElement): void {
  const { course, shell, words } = player;
  const controls = new NoteControls(root, (key, text) => notebook.write(key, text));
  for (const [key, text] of controls.early()) notebook.write(key, text);
  const echoes = new NoteEchoes(root);
  const keys = controls.keys.length > 0 ? controls.keys : echoes.keys;
  const tools = new NoteTools(root, {
    downloaded: () => void askForMore(player, (more) => more.downloadNotes(player, root)),
    printed: () => printPart(root),
    erased() {
      notebook.erase(keys);
      shell.announce(words('keeping.erased'));
    },
  });
  let told: Keeping | null = null;
  const show = () => {
    controls.show((key) => notebook.read(key));
    echoes.show((key) => notebook.read(key), course.language);
    if (told === notebook.keeping) return;
    if (told !== null) shell.announce(statementOf(notebook.keeping, words));
    told = notebook.keeping;
    tools.setStatement(statementOf(told, words));
  };
  notebook.watch(show);
  show();
}

const statementOf = (keeping: Keeping, words: Words): string => words(`keeping.${keeping}`);
