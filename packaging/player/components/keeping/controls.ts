import { find, findAll, textOf, tickNothingAgain } from '../dom';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What stands for a tick. */
const ticked = 'yes';

/** The fields, boxes and scales in a part of the page that hold private notes; `data-note` is the note's key. */
export class NoteControls {
  /** Keys of the notes, each once. */
  readonly keys: readonly string[];

  private readonly controls: readonly Control[];

  constructor(root: ParentNode, changed: (key: string, text: string) => void) {
    this.controls = findAll(root, '[data-note]') as Control[];
    tickNothingAgain(this.controls);
    this.keys = [...new Set(this.controls.map(keyOf))];
    for (const control of this.controls) control.addEventListener('input', () => changed(keyOf(control), valueOf(control)));
  }

  /** What was entered before there was anything to keep it, by key. */
  early(): (readonly [string, string])[] {
    return this.controls.filter(isChanged).map((control) => [keyOf(control), valueOf(control)] as const);
  }

  show(read: (key: string) => string): void {
    for (const control of this.controls) showIn(control, read(keyOf(control)));
  }
}

const keyOf = (control: HTMLElement): string => control.dataset['note']!;

const valueOf = (control: Control): string => (control.type === 'checkbox' ? ((control as HTMLInputElement).checked ? ticked : '') : control.value);

const isChanged = (control: Control): boolean =>
  control.type === 'radio' || control.type === 'checkbox' ? (control as HTMLInputElement).checked : control.value !== '';

function showIn(control: Control, text: string): void {
  if (control.type === 'checkbox') (control as HTMLInputElement).checked = text === ticked;
  else if (control.type === 'radio') (control as HTMLInputElement).checked = control.value === text;
  else showText(control, text);
}

/** Only what differs is set, or the cursor would jump while the learner writes. */
function showText(control: Control, text: string): void {
  if (control.value !== text) control.value = text;
  const copy = control.parentElement!.querySelector<HTMLElement>('[data-copy]');
  if (copy) copy.textContent = text;
}

/** A note in words, as its controls put it: the label of the one picked on a scale, a date in the learner's language. */
export function inWords(key: string, text: string, language: string): string {
  const control = findAll(document, '[data-note]').find((one) => keyOf(one) === key && isFor(one as Control, text)) as Control | undefined;
  if (!control || text === '') return '';
  if (control.type === 'date') return dateInWords(text, language);
  return control.type === 'radio' ? labelOf(control) : text;
}

const isFor = (control: Control, text: string): boolean => control.type !== 'radio' || control.value === text;

export const labelOf = (control: HTMLElement): string => textOf(find(document, `label[for="${control.id}"]`));

function dateInWords(text: string, language: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
