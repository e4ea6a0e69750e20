import type { Client } from './client';
import type { Queue } from './queue';

/** As many as one request carries. A browser takes 64 KiB at most from a document that goes away, and the state needs some of them. */
const mostStatements = 50;
const mostCharacters = 16_000;

type Waiting = ReturnType<Queue['waiting']>;

/** Brings what waits to the record store, in order and in batches. */
export class Sender {
  private sending: Promise<boolean> | null = null;

  constructor(
    private readonly client: Client,
    private readonly queue: Queue,
  ) {}

  /** True when nothing waits any more. One call at a time sends; what comes meanwhile goes with it. */
  async send(): Promise<boolean> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return (await this.sending) && this.queue.waiting().length === 0;
  }

  /** The document goes away: one request with what fits. What was on its way is sent again, and is the same statement for the store. */
  async leave(): Promise<boolean> {
    const batch = next(this.queue.waiting());
    return batch.length === 0 || ((await this.post(batch, true)) && this.queue.waiting().length === 0);
  }

  private async sendAll(): Promise<boolean> {
    for (let batch = next(this.queue.waiting()); batch.length > 0; batch = next(this.queue.waiting())) {
      if (!(await this.post(batch))) return false;
    }
    return true;
  }

  /** True when each statement of the batch is settled: there, or refused for good. */
  private async post(batch: Waiting, isLast = false): Promise<boolean> {
    const body = `[${batch.map(({ json }) => json).join(',')}]`;
    const { status } = await this.client.request({ method: 'POST', path: 'statements', body, isLast });
    if (isKept(status)) return this.settle(batch);
    if (!isRefused(status)) return false;
    if (batch.length === 1) return this.settle(batch);
    // One of them is refused, and all with it: each goes alone. 409 says that the store has one under that id, 400 that it never will.
    for (const one of batch) {
      if (!(await this.post([one], isLast))) return false;
    }
    return true;
  }

  private settle(batch: Waiting): true {
    for (const { key } of batch) this.queue.remove(key);
    return true;
  }
}

const isKept = (status: number): boolean => status >= 200 && status < 300;

/** What no retry will change. Whoever isn't let in (401, 403) may be at the next launch. */
const isRefused = (status: number): boolean => status === 400 || status === 409 || status === 413;

function next(waiting: Waiting): Waiting {
  let characters = 0;
  return waiting.filter(({ json }, index) => {
    characters += json.length;
    return index === 0 || (index < mostStatements && characters <= mostCharacters);
  });
}
