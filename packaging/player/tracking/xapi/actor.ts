/**
 * Who learns, as statements name them: an Agent with exactly one identifier (xAPI 1.0.3, Data 2.4.2.1), and without the name, which the record
 * store can do without.
 */
export interface Actor {
  readonly objectType: 'Agent';
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
}

type Loose = Readonly<Record<string, unknown>>;

/** Some platforms still write every property as an array, as xAPI's predecessor did. */
const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const text = (value: unknown): string | undefined => (typeof one(value) === 'string' && one(value) !== '' ? (one(value) as string) : undefined);

/** The learner whom a launch names. */
export interface Named {
  readonly actor: Actor;
  /** For the certificate, which is made on the device; null where the platform gives none. */
  readonly name: string | null;
}

/** The learner in a launch, put right where platforms are known to write it otherwise; null where it names nobody. */
export function learnerIn(json: string | null): Named | null {
  try {
    const loose = one(JSON.parse(json ?? '')) as Loose | null;
    const identifier = loose === null || typeof loose !== 'object' ? null : identifierOf(loose);
    return identifier && { actor: { objectType: 'Agent', ...identifier }, name: text(loose!['name']) ?? null };
  } catch {
    return null;
  }
}

/** The account first: it says least of the person. */
function identifierOf(loose: Loose): Omit<Actor, 'objectType'> | null {
  const account = accountOf(one(loose['account']));
  if (account !== null) return { account };
  for (const property of ['mbox_sha1sum', 'openid', 'mbox'] as const) {
    const value = text(loose[property]);
    if (value !== undefined) return { [property]: property === 'mbox' && !value.startsWith('mailto:') ? `mailto:${value}` : value };
  }
  return null;
}

function accountOf(loose: unknown): NonNullable<Actor['account']> | null {
  const account = (typeof loose === 'object' && loose !== null ? loose : {}) as Loose;
  const homePage = text(account['homePage']) ?? text(account['accountServiceHomePage']);
  const name = text(account['name']) ?? text(account['accountName']);
  return homePage === undefined || name === undefined ? null : { homePage, name };
}

/** What tells this learner from others: their identifier alone. */
export const identityOf = ({ account, mbox, mbox_sha1sum, openid }: Actor): string =>
  JSON.stringify(account ? [account.homePage, account.name] : [mbox ?? mbox_sha1sum ?? openid]);
