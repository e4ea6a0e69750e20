import type { Actor } from './actor';
import type { Client } from './client';
import type { Queue } from './queue';

/** As many as one request carries. A browser takes 64 KiB at most from a document that goes away, and the state needs some of them. */
const mostStatements = 50;
const mostCharacters = 16_000;

type Waiting = ReturnType<Queue['waiting']>;

export interface SenderOptions {
  /** Whose the statements are. The device keeps them without, so that it says nobody's name; nor does it matter how an earlier player named the learner. */
  readonly actor: Actor;
  /** True for the statement that the store must have before it gets any other. */
  readonly goesFirst?: (json: string) => boolean;
}

/** Brings what waits to the record store, in order and in batches. */
export class Sender {
  private sending: Promise<boolean> | null = null;
  private readonly onTheirWay = new Set<string>();
  /** Refused, and not tried again before the next launch. */
  private readonly aside = new Set<string>();
  private isSomeRefused = false;

  constructor(
    private readonly client: Client,
    private readonly queue: Queue,
    private readonly options: SenderOptions,
  ) {}

  /** True when the store has everything. One call at a time sends; what comes meanwhile goes with it. */
  async send(): Promise<boolean> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    await this.sending;
    return this.hasAll;
  }

  /** The document goes away: what does not wait for an answer is sent at once. What is on its way already, the browser brings there. */
  async leave(): Promise<boolean> {
    await Promise.all([this.sending, this.sendAll()]);
    await this.sendAll();
    return this.hasAll;
  }

  private get hasAll(): boolean {
    return !this.isSomeRefused && this.queue.waiting().length === 0;
  }

  private async sendAll(): Promise<boolean> {
    for (let batch = this.next(); batch.length > 0; batch = this.next()) {
      for (const { key } of batch) this.onTheirWay.add(key);
      const isSettled = await this.post(batch);
      for (const { key } of batch) this.onTheirWay.delete(key);
      if (!isSettled) return false;
    }
    return true;
  }

  private next(): Waiting {
    const waiting = this.queue.waiting().map(({ key, json }) => ({ key, json: JSON.stringify({ ...(JSON.parse(json) as object), actor: this.options.actor }) }));
    const first = waiting.find(({ json }) => this.goesFirst(json));
    return batchOf((first ? [first] : waiting).filter(({ key }) => !this.aside.has(key) && !this.onTheirWay.has(key)));
  }

  /** True when each statement of the batch is settled: there, or refused. Of a batch that is refused one may be to blame: each goes alone. */
  private async post(batch: Waiting): Promise<boolean> {
    const body = `[${batch.map(({ json }) => json).join(',')}]`;
    // The browser finishes sending even if the document goes away meanwhile.
    const { status } = await this.client.request({ method: 'POST', path: 'statements', body, isLast: true });
    if (status >= 200 && status < 300) return this.settle(batch);
    if (isForLater(status)) return false;
    if (batch.length === 1) return this.refuse(batch[0]!, status);
    for (const one of batch) {
      if (!(await this.post([one]))) return false;
    }
    return true;
  }

  private settle(batch: Waiting): true {
    for (const { key } of batch) this.queue.remove(key);
    return true;
  }

  /** 409 says that the store has one under that id, which nobody else could make. */
  private async refuse(one: Waiting[number], status: number): Promise<true> {
    if (status === 409 || (await this.isThere(one.json))) return this.settle([one]);
    this.isSomeRefused = true;
    const key = this.queue.refuse(one.key, neverTaken.includes(status) && !this.goesFirst(one.json));
    if (key !== null) this.aside.add(key);
    return true;
  }

  /** It may have been taken when its answer was lost: some stores then refuse it the second time. */
  private async isThere(json: string): Promise<boolean> {
    const { id } = JSON.parse(json) as { id: string };
    return (await this.client.request({ method: 'GET', path: 'statements', parameters: { statementId: id } })).status === 200;
  }

  private goesFirst(json: string): boolean {
    return this.options.goesFirst?.(json) ?? false;
  }
}

/** No answer of the store's to what was sent: it is not there, does not let anybody in now, or is too busy. */
const isForLater = (status: number): boolean => status < 400 || status >= 500 || [401, 407, 408, 425, 429].includes(status);

/** By these a store says of a statement that it will not take it in any session. */
const neverTaken: readonly number[] = [400, 413, 415, 422];

function batchOf(waiting: Waiting): Waiting {
  let characters = 0;
  return waiting.filter(({ json }, index) => {
    characters += json.length;
    return index === 0 || (index < mostStatements && characters <= mostCharacters);
  });
}
