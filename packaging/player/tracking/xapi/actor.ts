import { meant } from './meant';

/** Who learns, as statements name them: an Agent with exactly one identifier (xAPI 1.0.3, Data 2.4.2.1). */
export interface Actor {
  readonly objectType?: 'Agent';
  readonly name?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
}

type Loose = Readonly<Record<string, unknown>>;

/** The account first: it says least of the person. */
const identifiers = ['account', 'mbox_sha1sum', 'openid', 'mbox'] as const;

/** Some platforms still write every property as an array, as xAPI's predecessor did. */
const one = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const text = (value: unknown): string | undefined => (typeof one(value) === 'string' && meant(one(value)) !== null ? (one(value) as string) : undefined);

const objectOf = (value: unknown): Loose | null => (typeof value === 'object' && value !== null ? (value as Loose) : null);

/** The learner whom a launch names. */
export interface Named {
  readonly actor: Actor;
  /** For the certificate, which is made on the device; null where the platform gives none. */
  readonly name: string | null;
}

/** The learner in a launch: as it was given where the specification allows it, and else put right; null where it names nobody. */
export function learnerIn(json: string | null): Named | null {
  try {
    const given: unknown = JSON.parse(json ?? '');
    const loose = objectOf(one(given));
    const identifier = loose && identifierOf(loose);
    if (!loose || !identifier) return null;
    const name = text(loose['name']);
    const actor = isAgent(given) ? given : { objectType: 'Agent' as const, ...(name === undefined ? {} : { name }), ...identifier };
    return { actor, name: meant(name) };
  } catch {
    return null;
  }
}

/** True for what needs no putting right. A platform may compare the actor whole with the one that it launched with (cmi5, section 8.1.3). */
function isAgent(given: unknown): given is Actor {
  const { objectType, name, ...rest } = given as Loose;
  const [[property, value] = ['', null], ...others] = Object.entries(rest);
  if (Array.isArray(given) || others.length > 0 || ![undefined, 'Agent'].includes(objectType as 'Agent')) return false;
  if (name !== undefined && typeof name !== 'string') return false;
  return property === 'account' ? isAccount(value) : identifierOf(rest)?.[property as 'mbox'] === value;
}

const isAccount = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'homePage,name' && Object.values(value).every((one) => typeof one === 'string');

function identifierOf(loose: Loose): Actor | null {
  const account = accountOf(one(loose['account']));
  if (account !== null) return { account };
  for (const property of identifiers.slice(1)) {
    const value = text(loose[property]);
    if (value !== undefined) return { [property]: property === 'mbox' && !value.startsWith('mailto:') ? `mailto:${value}` : value };
  }
  return null;
}

function accountOf(value: unknown): NonNullable<Actor['account']> | null {
  const account = objectOf(value) ?? {};
  const homePage = text(account['homePage']) ?? text(account['accountServiceHomePage']);
  const name = text(account['name']) ?? text(account['accountName']);
  return homePage === undefined || name === undefined ? null : { homePage, name };
}

/** What tells this learner from others: their identifier alone. */
export const identityOf = ({ account, mbox, mbox_sha1sum, openid }: Actor): string =>
  JSON.stringify(account ? [account.homePage, account.name] : [mbox ?? mbox_sha1sum ?? openid]);
