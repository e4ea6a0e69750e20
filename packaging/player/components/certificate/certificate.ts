import { find, findAll, onClick, show, textOf } from '../dom';

export interface CertificateView {
  /** As the platform gives it; null where it gives none. */
  readonly name: string | null;
  /** Null where nothing was graded. */
  readonly result: string | null;
  readonly date: string;
  readonly isRecorded: boolean;
}

export interface CertificateEvents {
  printed(): void;
  downloaded(): void;
}

/** What a learner who has completed the module can print or keep. */
export class CertificatePage {
  constructor(
    private readonly root: HTMLElement,
    events: CertificateEvents,
  ) {
    onClick(root, 'print-page', () => events.printed());
    onClick(root, 'download-certificate', () => events.downloaded());
  }

  show(view: CertificateView | null): void {
    show(find(this.root, '[data-not-completed]'), view === null);
    show(find(this.root, '[data-certificate]'), view !== null);
    if (view === null) return;
    fill(find(this.root, '[data-name] bdi'), view.name);
    fill(find(this.root, '[data-result-shown]'), view.result);
    find(this.root, '[data-date]').textContent = view.date;
    show(find(this.root, '[data-not-recorded]'), !view.isRecorded);
  }

  /** The certificate as a document that stands by itself. */
  asDocument(): string {
    const { lang, dir } = document.documentElement;
    const copy = this.root.cloneNode(true) as HTMLElement;
    for (const extra of findAll(copy, '[hidden], .actions, .keeping')) extra.remove();
    const heading = find(copy, 'h1');
    heading.textContent = textOf(heading);
    const content = [...copy.children].map((one) => one.outerHTML).join('\n');
    return `<!DOCTYPE html>\n<html lang="${lang}" dir="${dir}">\n<meta charset="utf-8">\n<title>${heading.innerHTML}</title>\n<style>${style}</style>\n${content}\n</html>\n`;
  }
}

const style = 'body{max-width:40rem;margin:3rem auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}dt{font-weight:700}dd{margin:0 0 1rem}';

/** Its row is there only when there is something to say. */
function fill(place: HTMLElement, text: string | null): void {
  place.textContent = text;
  show(place.closest('div')!, text !== null);
}
