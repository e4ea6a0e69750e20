import { CertificatePage } from '../components/certificate/certificate';
import { shownName } from '../components/certificate/name';
import { download } from '../components/keeping/download';
import { isAchieved } from '../course/ending';
import { standingView } from './ending';
import { outcomeNow } from './outcome-now';
import { ownName, type OwnName } from './own-name';
import type { Player } from './player';

const made = new WeakMap<HTMLElement, Certificate>();

/** Shows the certificate, or what is missing for one. The learner's name is asked for here only; it goes to the page, and to no one. */
export async function showCertificate(player: Player, root: HTMLElement): Promise<void> {
  const certificate = made.get(root) ?? new Certificate(player, root);
  made.set(root, certificate);
  await certificate.show();
}

class Certificate {
  private readonly page: CertificatePage;
  private own: OwnName | null = null;
  /** As the platform gives it; empty where it gives none. */
  private given = '';

  constructor(
    private readonly player: Player,
    root: HTMLElement,
  ) {
    this.page = new CertificatePage(root, {
      printed: () => window.print(),
      downloaded: () => download(`${player.course.id}-certificate.html`, this.page.asDocument(), 'text/html'),
      named: (name) => this.rename(name.replace(/\s+/g, ' ').trim()),
    });
  }

  async show(): Promise<void> {
    const { course, session, tracker, words } = this.player;
    const outcome = outcomeNow(this.player);
    if (!isAchieved(outcome)) return this.page.refuse(standingView(this.player));
    this.given = shownName(await tracker.learnerName()) ?? '';
    this.own ??= ownName(course, tracker.learnerId());
    const name = this.own.kept ?? this.given;
    this.page.show({
      name,
      nameLabel: this.labelOf(name),
      result: outcome.score === null ? null : words('check.objective', outcome.score),
      date: new Intl.DateTimeFormat(course.language, { dateStyle: 'long' }).format(new Date()),
      isRecorded: session.recording,
      hasRecord: session.recording || session.mode === 'review' || session.mode === 'browse',
      keeping: words(this.own.isKept ? 'certificate.kept' : 'certificate.not-kept'),
    });
  }

  /** Keeps a name that the learner wrote; one that the platform gives is not kept a second time. */
  private rename(name: string): void {
    this.own?.keep(name === this.given ? '' : name);
    this.page.showName(name, this.labelOf(name));
  }

  private labelOf(name: string): string {
    return this.player.words(name === '' || name === this.given ? 'certificate.name-given' : 'certificate.name-written');
  }
}
