import type { Client, Reply } from './client';

type Headers = Readonly<Record<string, string>>;

/** What became of a write: it is there; the store wants to be told what is replaced, or has something else by now; nothing came of it. */
export type Written = 'done' | 'conflict' | 'failed';

/** By these a store refuses a write for what it says of the document that is there, or for saying nothing of it. */
const conflicts = [409, 412, 428];

/**
 * A document at the record store, with the entity tag by which it is replaced (xAPI 1.0.3, Communication 3.1). Stores differ: some want the tag,
 * some give none, some give one only when they are asked for the document, and some refuse it.
 */
export class TaggedDocument {
  private tag: string | null = null;
  /** Null as long as nobody knows. */
  private isThere: boolean | null = null;
  private givesTags = true;
  private wantsConditions = false;
  private refusesConditions = false;
  private refused = '';
  private writes = 0;
  private readonly underWay: string[] = [];

  constructor(
    private readonly client: Client,
    private readonly path: string,
    private readonly parameters: Readonly<Record<string, string>>,
  ) {}

  /** False before the store said whether there is one. */
  get isKnown(): boolean {
    return this.isThere !== null;
  }

  /** True where the next write needs a tag that the last one brought none of. */
  get lacksTag(): boolean {
    return this.tag === null && this.givesTags && !this.refusesConditions;
  }

  async read(isLast = false): Promise<Reply> {
    const writes = this.writes;
    const reply = await this.client.request({ method: 'GET', path: this.path, parameters: this.parameters, isLast });
    if (writes === this.writes && (reply.status === 200 || reply.status === 404)) this.note(reply);
    return reply;
  }

  async write(body: string, isLast: boolean): Promise<Written> {
    const headers = this.conditionsOf(body, isLast);
    this.underWay.push(body);
    const { status, etag } = await this.client.request({ method: 'PUT', path: this.path, parameters: this.parameters, body, headers, isLast });
    this.underWay.splice(this.underWay.indexOf(body), 1);
    if (status >= 200 && status < 300) return this.replaced(etag);
    return conflicts.includes(status) || (status === 400 && Object.keys(headers).length > 0) ? this.conflict(headers) : 'failed';
  }

  private note({ status, etag }: Reply): void {
    this.isThere = status === 200;
    this.tag = this.isThere ? strong(etag) : null;
    if (this.isThere) this.givesTags = etag !== null;
  }

  private replaced(etag: string | null): Written {
    this.writes++;
    this.isThere = true;
    this.tag = strong(etag);
    return 'done';
  }

  private conflict(headers: Headers): Written {
    this.refused = JSON.stringify(headers);
    if (Object.keys(headers).length > 0) return 'conflict';
    this.wantsConditions = true;
    this.refusesConditions = false;
    return 'conflict';
  }

  /** What was refused for a tag that the store then gives again is refused for having one at all: some proxies change tags on their way. */
  private conditionsOf(body: string, isLast: boolean): Headers {
    const headers = this.wanted(body, isLast);
    if (Object.keys(headers).length > 0 && JSON.stringify(headers) === this.refused) this.refusesConditions = true;
    return this.refusesConditions ? {} : headers;
  }

  private wanted(body: string, isLast: boolean): Headers {
    const any = { 'If-Match': '*' };
    // Another is on its way, and nobody will be there to read which tag it makes: what is newest is to stay.
    if (isLast && this.tag !== null && this.underWay.some((other) => other !== body)) return any;
    if (this.tag !== null) return { 'If-Match': this.tag };
    if (!this.wantsConditions) return {};
    return this.isThere === false ? { 'If-None-Match': '*' } : any;
  }
}

/** A tag that was marked as weak on its way, as by a proxy that compresses, matches nothing (RFC 9110, section 13.1.1). */
const strong = (etag: string | null): string | null => etag?.replace(/^W\//, '') ?? null;
