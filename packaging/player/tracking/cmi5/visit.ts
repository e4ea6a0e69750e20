import { markOf } from '../xapi/storage';

interface Kept {
  readonly token?: string;
  readonly begun?: boolean;
  readonly judged?: boolean;
  readonly over?: boolean;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * What the browser's tab remembers of one launch, until it is closed: its key, which is given out once (cmi5, section 8.2.1), and what may be said
 * once in a session (9.3). A reload and the document in another language go on with it. Where the browser keeps nothing, it lasts as long
 * as the document.
 */
export class Visit {
  private readonly key: string;
  private kept: Kept;

  /** @param address Where the key is fetched: no two launches share it. */
  constructor(
    private readonly shelf: () => Shelf,
    address: string,
  ) {
    this.key = `scormbuilder:cmi5:visit:${markOf(address)}`;
    this.kept = this.read();
  }

  get token(): string | null {
    return typeof this.kept.token === 'string' ? this.kept.token : null;
  }

  /** Initialized was said. */
  get hasBegun(): boolean {
    return this.kept.begun === true;
  }

  /** Passed or failed was said. */
  get isJudged(): boolean {
    return this.kept.judged === true;
  }

  /** Terminated was said, or the LMS says that it is over. */
  get isOver(): boolean {
    return this.kept.over === true;
  }

  enter(token: string): void {
    this.keep({ token });
  }

  begin(): void {
    this.keep({ ...this.kept, begun: true });
  }

  judge(): void {
    this.keep({ ...this.kept, judged: true });
  }

  end(): void {
    const { token, ...rest } = this.kept;
    this.keep({ ...rest, over: true });
  }

  private keep(kept: Kept): void {
    this.kept = kept;
    try {
      this.shelf().setItem(this.key, JSON.stringify(kept));
    } catch {
      // Then the next document of this tab asks for a key, and is told that it is gone.
    }
  }

  private read(): Kept {
    try {
      return Object(JSON.parse(this.shelf().getItem(this.key) ?? '{}')) as Kept;
    } catch {
      return {};
    }
  }
}
