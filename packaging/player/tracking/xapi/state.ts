import type { Client } from './client';
import type { Launch } from './launch';
import { joined, parse, type StateDocument } from './state-document';
import type { Shelf } from './storage';
import { TaggedDocument } from './tagged';

export type { StateDocument } from './state-document';

/** `stored` is what the store itself has: a device may know more. */
export type Loaded = { readonly is: 'found'; readonly document: StateDocument; readonly stored: StateDocument | null } | { readonly is: 'none' | 'refused' | 'unreachable' };

const stateId = 'scormbuilder';

/** So often a write is tried again at once: without a tag, with the one that is there, and against another window that is as busy. */
const mostTries = 4;

/** The State resource (xAPI 1.0.3, Communication 2.3), with a copy on the device as long as the store does not have the latest. */
export class StateStore {
  private readonly key: string;
  private readonly remote: TaggedDocument;
  /** What the store had that we did not write, as far as it was seen. */
  private theirs: StateDocument | null = null;
  private newest: StateDocument | null = null;
  private saved = '';
  private latest = '';

  constructor(
    client: Client,
    { actor, registration }: Launch,
    activityId: string,
    private readonly shelf: Shelf,
    mark: string,
  ) {
    this.key = `scormbuilder:xapi:state:${mark}`;
    this.remote = new TaggedDocument(client, 'activities/state', { activityId, agent: JSON.stringify(actor), stateId, ...(registration === null ? {} : { registration }) });
  }

  async load(): Promise<Loaded> {
    const reply = await this.remote.read();
    const copy = parse(this.shelf.getItem(this.key));
    if (reply.status === 401 || reply.status === 403) return { is: 'refused' };
    const stored = reply.status === 200 ? parse(reply.text) : null;
    const document = copy === null ? stored : joined(copy, stored);
    if (document !== null) return { is: 'found', document, stored };
    return { is: reply.status === 200 || reply.status === 404 ? 'none' : 'unreachable' };
  }

  /** Keeps a copy now, and says whether the store has it. */
  save(document: StateDocument): Promise<boolean> {
    return this.write(document, false);
  }

  /** The document goes away: it is sent at once, and once more if somebody is still there to read that it was refused. */
  leave(document: StateDocument): Promise<boolean> {
    return this.write(document, true);
  }

  private async write(document: StateDocument, isLast: boolean): Promise<boolean> {
    this.newest = document;
    let json = this.keep();
    if (json === this.saved) return true;
    if (!this.remote.isKnown && !(await this.look(isLast))) return false;
    for (let tries = 0; tries < mostTries; tries++) {
      json = this.keep();
      const written = await this.remote.write(json, isLast);
      if (written === 'done') return this.settle(json, isLast);
      if (written === 'failed' || !(await this.look(isLast))) return false;
    }
    return false;
  }

  /** Another window or device may have written: what this learner does now goes on, and what was said for good stays said. */
  private async look(isLast: boolean): Promise<boolean> {
    const { status, text } = await this.remote.read(isLast);
    if (status === 200) this.theirs = joined(parse(text) ?? this.newest!, this.theirs);
    return status === 200 || status === 404;
  }

  private async settle(json: string, isLast: boolean): Promise<true> {
    this.saved = json;
    if (json === this.latest) this.shelf.removeItem(this.key);
    if (!isLast && this.remote.lacksTag) await this.look(false);
    return true;
  }

  /** The newest, with what others said for good. */
  private keep(): string {
    this.latest = JSON.stringify(joined(this.newest!, this.theirs));
    try {
      if (this.latest !== this.saved) this.shelf.setItem(this.key, this.latest);
    } catch {
      // The device is full: the store has to have it.
    }
    return this.latest;
  }
}
