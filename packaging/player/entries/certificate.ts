import { CertificatePage } from '../components/certificate/certificate';
import { download } from '../components/keeping/download';
import { outcomeOf } from '../course/outcome';
import type { Player } from './player';

const made = new WeakMap<HTMLElement, CertificatePage>();

/** Shows the certificate. The learner's name is asked for here only; it goes to the page, and nowhere else. */
export async function showCertificate(player: Player, root: HTMLElement): Promise<void> {
  const { course, session, store, tracker, words } = player;
  const page = made.get(root) ?? make(player, root);
  if (!store.learner.completed) return page.show(null);
  const { score } = outcomeOf(course, store.learner);
  page.show({
    name: await tracker.learnerName(),
    result: score === null ? null : words('check.objective', score),
    date: new Intl.DateTimeFormat(course.language, { dateStyle: 'long' }).format(new Date()),
    isRecorded: session.recording,
  });
}

function make({ course }: Player, root: HTMLElement): CertificatePage {
  const page = new CertificatePage(root, {
    printed: () => window.print(),
    downloaded: () => download(`${course.id}-certificate.html`, page.asDocument(), 'text/html'),
  });
  made.set(root, page);
  return page;
}
