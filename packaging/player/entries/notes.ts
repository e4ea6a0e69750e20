import { find, findAll } from '../components/dom';
import { NoteControls } from '../components/keeping/controls';
import { NoteEchoes } from '../components/keeping/echoes';
import { printPart } from '../components/keeping/print';
import { NoteTools } from '../components/keeping/tools';
import type { Words } from '../components/words';
import type { Course } from '../course/types';
import { NotesFound } from '../components/keeping/found';
import { Notebook, setAside, type Keeping, type Names, type Shelf } from '../private/notebook';
import { attempt } from './attempt';
import { askForMore } from './load-more';
import { isNamed, ownKey } from './owner';
import { askBeforeLeaving } from './losing-notes';
import type { Player } from './player';

const wired = new WeakSet<Player>();

/**
 * Brings to life what learners write and tick for themselves, once a page is shown that has some of it. Their notes go from the page into the
 * notebook and back: they meet neither the store of the learner's progress nor the tracker.
 */
export function wireNotes(player: Player, open: () => Shelf): void {
  if (wired.has(player)) return;
  wired.add(player);
  if (!player.isGoingOn) attempt(() => setAside(open(), ownKey('private', player.course, ''), earlier(player.course)));
  const notebook = new Notebook(open, namesOf(player));
  for (const root of findAll(document, '[data-notes]')) wireRoot(player, notebook, root);
  sayWhereKept(player, notebook);
  player.losesNotes = () => notebook.isAtRisk;
  leaveNoNotes(player, notebook);
}

/**
 * Who leaves does not always close the window, and whoever comes next may go back in it: what is kept nowhere is not to be found there. A learner who
 * leaves by the button is asked first.
 */
function leaveNoNotes(player: Player, notebook: Notebook): void {
  const control = find(document, '[data-action="save-and-exit"]');
  const ask = (event: Event): void => {
    if (!notebook.isAtRisk || !control.contains(event.target as Node)) return;
    event.stopPropagation();
    askBeforeLeaving(player, control, () => {
      notebook.letGo();
      control.click();
    });
  };
  // Before the button itself hears of it.
  document.addEventListener('click', ask, true);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && notebook.isAtRisk) window.location.reload();
  });
}

/** Where earlier builds kept notes, whoever had written them in whatever suite. */
const before = ({ id }: Course): string => `scormbuilder:private:${id}`;

/** Where those of learners whom nobody named are once their visit is over. */
const earlier = (course: Course): string => `${ownKey('private', course, '')}:earlier`;

function namesOf({ course, learner }: Player): Names {
  const own = ownKey('private', course, learner);
  const found = [before(course), ...(isNamed(learner) ? [] : [earlier(course)])];
  return course.devices === 'shared' ? { own: null, found: [...found, own] } : { own, found };
}

function wireRoot(player: Player, notebook: Notebook, root: HTMLElement): void {
  const { course, shell, words } = player;
  const controls = new NoteControls(root, (key, text) => notebook.write(key, text));
  for (const [key, text] of controls.early()) notebook.write(key, text);
  const echoes = new NoteEchoes(root);
  const keys = controls.keys.length > 0 ? controls.keys : echoes.keys;
  new NoteTools(root, {
    downloaded: () => void askForMore(player, (more) => more.downloadNotes(player, root)),
    printed: () => printPart(root),
    erased() {
      notebook.erase(keys);
      shell.announce(words('keeping.erased'));
    },
  });
  const show = () => {
    controls.show((key) => notebook.read(key));
    echoes.show((key) => notebook.read(key), course.language);
  };
  notebook.watch(show);
  show();
}

/** Says once a page where notes are kept, and whether there are some that may be somebody else's. */
function sayWhereKept({ learner, shell, words }: Player, notebook: Notebook): void {
  const places = findAll(document, '[data-keeping]');
  const boxes = places.map((place) => new NotesFound(place, words, { shown: () => notebook.showFound(), deleted: () => notebook.deleteFound() }));
  const isUnnamed = !isNamed(learner);
  let told: Keeping | null = null;
  const show = () => {
    for (const box of boxes) box.show(notebook.hasFound);
    if (told === notebook.keeping) return;
    const statement = statementOf(notebook.keeping, isUnnamed, words);
    if (told !== null) shell.announce(statement);
    told = notebook.keeping;
    for (const place of places) place.textContent = statement;
  };
  notebook.watch(show);
  show();
}

const statementOf = (keeping: Keeping, isUnnamed: boolean, words: Words): string =>
  keeping === 'kept' && isUnnamed ? words('keeping.kept-unnamed') : words(`keeping.${keeping}`);
