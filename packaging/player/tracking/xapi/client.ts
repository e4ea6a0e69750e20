import type { Launch } from './launch';

/** What a record store answered; status 0 where nothing came. */
export interface Reply {
  readonly status: number;
  readonly etag: string | null;
  readonly text: string;
}

export interface Request {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The document may go away: the browser is to finish sending without it. */
  readonly isLast?: boolean;
}

/** No answer within this time counts as none at all. */
const longest = 20_000;

const nothing: Reply = { status: 0, etag: null, text: '' };

/** Asks an address. Nothing here throws or rejects. */
export async function ask(address: string, options: RequestInit, send: typeof fetch): Promise<Reply> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), longest);
  try {
    const reply = await send(address, { ...options, signal: abort.signal });
    return { status: reply.status, etag: reply.headers.get('ETag'), text: await reply.text() };
  } catch {
    return nothing;
  } finally {
    clearTimeout(timer);
  }
}

/** Speaks to the record store (xAPI 1.0.3, Communication 1). */
export class Client {
  constructor(
    private readonly launch: Launch,
    private readonly send: typeof fetch = (...call) => fetch(...call),
  ) {}

  request(request: Request): Promise<Reply> {
    return ask(this.addressOf(request), this.optionsOf(request), this.send);
  }

  private addressOf({ path, parameters = {} }: Request): string {
    const query = new URLSearchParams(parameters).toString();
    return `${this.launch.endpoint}${path}${query && `?${query}`}`;
  }

  private optionsOf({ method, body, headers, isLast }: Request): RequestInit {
    return {
      method,
      headers: {
        'X-Experience-API-Version': '1.0.3',
        ...(this.launch.auth && { Authorization: this.launch.auth }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      keepalive: isLast === true,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    };
  }
}
