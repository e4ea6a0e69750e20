import type { Client, Reply } from './client';
import type { Launch } from './launch';
import type { Shelf } from './storage';

/** What the module keeps of a learner at the record store. */
export interface StateDocument {
  readonly state: string;
  readonly location: string;
  /** What was said for good: said again, it would be twice true. */
  readonly completed: boolean;
  readonly success: 'none' | 'failed' | 'passed';
  /** The session that wrote it, which goes on in another language's document. */
  readonly session: string;
  /** Ids of the statements that said it for good. */
  readonly said: readonly string[];
}

/** `stored` is what the store itself has: a device may know more. */
export type Loaded = { readonly is: 'found'; readonly document: StateDocument; readonly stored: StateDocument | null } | { readonly is: 'none' | 'refused' | 'unreachable' };

const stateId = 'scormbuilder';

/** The State resource (xAPI 1.0.3, Communication 2.3), with a copy on the device as long as the store does not have the latest. */
export class StateStore {
  private readonly key: string;
  private etag: string | null = null;
  private saved = '';
  private latest = '';

  constructor(
    private readonly client: Client,
    private readonly launch: Launch,
    private readonly activity: string,
    private readonly shelf: Shelf,
    mark: string,
  ) {
    this.key = `scormbuilder:xapi:state:${mark}`;
  }

  async load(): Promise<Loaded> {
    const reply = await this.client.request({ method: 'GET', path: 'activities/state', parameters: this.parameters });
    const copy = parse(this.read());
    if (reply.status === 401 || reply.status === 403) return { is: 'refused' };
    const isThere = reply.status === 200;
    this.etag = isThere ? reply.etag : null;
    const theirs = isThere ? parse(reply.text) : null;
    const document = copy === null ? theirs : theirs === null ? copy : joined(copy, theirs);
    if (document !== null) return { is: 'found', document, stored: theirs };
    return { is: isThere || reply.status === 404 ? 'none' : 'unreachable' };
  }

  /** Keeps a copy now, and says whether the store has it. */
  async save(document: StateDocument): Promise<boolean> {
    const json = this.keep(document);
    if (json === this.saved) return true;
    const reply = await this.put(json, matching(this.etag));
    return reply.status === 412 ? this.saveOver(document) : this.settle(reply, json);
  }

  /** The document goes away: nobody will read the answer, and what is newest is to stay. */
  async leave(document: StateDocument): Promise<boolean> {
    const json = this.keep(document);
    return json === this.saved || this.settle(await this.put(json, {}, true), json);
  }

  /** Another window or device wrote meanwhile: what this learner does now goes on, and what was said for good stays said. */
  private async saveOver(document: StateDocument): Promise<boolean> {
    const reply = await this.client.request({ method: 'GET', path: 'activities/state', parameters: this.parameters });
    if (reply.status !== 200) return false;
    const theirs = parse(reply.text);
    const json = this.keep(theirs === null ? document : joined(document, theirs));
    return this.settle(await this.put(json, matching(reply.etag)), json);
  }

  private put(body: string, headers: Readonly<Record<string, string>>, isLast = false): Promise<Reply> {
    return this.client.request({ method: 'PUT', path: 'activities/state', parameters: this.parameters, body, headers, isLast });
  }

  /** What a store says no tag of can be replaced without one, as the specification allows for states. */
  private settle({ status, etag }: Reply, json: string): boolean {
    if (status < 200 || status >= 300) return false;
    this.saved = json;
    this.etag = etag;
    if (json === this.latest) this.forget();
    return true;
  }

  private keep(document: StateDocument): string {
    this.latest = JSON.stringify(document);
    try {
      if (this.latest !== this.saved) this.shelf.setItem(this.key, this.latest);
    } catch {
      // The device is full: the store has to have it.
    }
    return this.latest;
  }

  private read(): string | null {
    return this.shelf.getItem(this.key);
  }

  private forget(): void {
    this.shelf.removeItem(this.key);
  }

  private get parameters(): Record<string, string> {
    const { actor, registration } = this.launch;
    return { activityId: this.activity, agent: JSON.stringify(actor), stateId, ...(registration === null ? {} : { registration }) };
  }
}

const matching = (etag: string | null): Record<string, string> => (etag === null ? {} : { 'If-Match': etag });

/** Ours, with what theirs says for good. */
const joined = (ours: StateDocument, theirs: StateDocument): StateDocument => ({
  ...ours,
  completed: ours.completed || theirs.completed,
  success: ours.success === 'passed' || theirs.success === 'none' ? ours.success : theirs.success,
  said: [...new Set([...ours.said, ...theirs.said])],
});

/** A document of ours; null for anything else. */
function parse(json: string | null): StateDocument | null {
  try {
    const document = JSON.parse(json ?? '') as Partial<StateDocument> | null;
    if (typeof document?.state !== 'string' || typeof document.location !== 'string') return null;
    const { state, location, completed, success, session, said } = document;
    return {
      state,
      location,
      completed: completed === true,
      success: success === 'passed' || success === 'failed' ? success : 'none',
      session: String(session ?? ''),
      said: Array.isArray(said) ? said.map(String) : [],
    };
  } catch {
    return null;
  }
}
