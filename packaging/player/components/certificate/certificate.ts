import { find, findAll, onClick, show, textOf } from '../dom';
import { showStanding, type StandingView } from '../progress/standing';

export interface CertificateView {
  /** Empty where there is none: then there is a line to write one on. */
  readonly name: string;
  /** The label of the row with the name: it says whether the learner wrote the name. */
  readonly nameLabel: string;
  /** Null where nothing was graded. */
  readonly result: string | null;
  readonly date: string;
  readonly isRecorded: boolean;
  /** A learning platform has a record of it. */
  readonly hasRecord: boolean;
  /** The sentence that says whether a name that the learner writes is kept. */
  readonly keeping: string;
}

export interface CertificateEvents {
  printed(): void;
  downloaded(): void;
  /** The learner wrote a name of their own. */
  named(name: string): void;
}

/** The page that a learner can print or keep once the module is completed, and passed where it can be passed. */
export class CertificatePage {
  private readonly field: HTMLInputElement;

  constructor(
    private readonly root: HTMLElement,
    events: CertificateEvents,
  ) {
    this.field = find(root, '[data-own-name]') as HTMLInputElement;
    this.field.addEventListener('input', () => events.named(this.field.value));
    onClick(root, 'print-page', () => events.printed());
    onClick(root, 'download-certificate', () => events.downloaded());
  }

  /** Shows what is missing in place of a certificate. */
  refuse(standing: StandingView): void {
    this.showEither(false);
    showStanding(this.root, standing);
    show(find(this.root, '[data-to-progress]'), standing.goOn === null);
  }

  show(view: CertificateView): void {
    this.showEither(true);
    this.showName(view.name, view.nameLabel);
    if (document.activeElement !== this.field) this.field.value = view.name;
    fill(find(this.root, '[data-result-shown]'), view.result);
    find(this.root, '[data-date]').textContent = view.date;
    find(this.root, '[data-name-keeping]').textContent = view.keeping;
    show(find(this.root, '[data-not-recorded]'), !view.isRecorded);
    show(find(this.root, '[data-recorded]'), view.hasRecord);
  }

  showName(name: string, label: string): void {
    find(this.root, '[data-name-label]').textContent = label;
    find(this.root, '[data-name] bdi').textContent = name;
  }

  private showEither(isCertificate: boolean): void {
    show(find(this.root, '[data-not-completed]'), !isCertificate);
    show(find(this.root, '[data-certificate]'), isCertificate);
  }

  /** The certificate as a document that stands by itself. */
  asDocument(): string {
    const { lang, dir } = document.documentElement;
    const copy = this.root.cloneNode(true) as HTMLElement;
    for (const extra of findAll(copy, '[hidden], .actions, .keeping, .own-name')) extra.remove();
    const [heading, title] = [find(copy, 'h1'), find(copy, '[data-certificate-title]')];
    heading.textContent = textOf(title);
    title.remove();
    const content = [...copy.children].map((one) => one.outerHTML).join('\n');
    return `<!DOCTYPE html>\n<html lang="${lang}" dir="${dir}">\n<meta charset="utf-8">\n<title>${heading.innerHTML}</title>\n<style>${style}</style>\n${content}\n</html>\n`;
  }
}

const style =
  'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}dt{font-weight:700}dd{margin:0 0 1rem}bdi:empty{display:block;height:2em;border-bottom:1px solid}';

/** Its row is there only when there is something to say. */
function fill(place: HTMLElement, text: string | null): void {
  place.textContent = text;
  show(place.closest('div')!, text !== null);
}
