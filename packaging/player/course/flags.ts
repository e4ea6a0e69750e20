import type { Condition, FlagChange } from './types';

/** The flags of a story: set or not, in no order. */
export type Flags = ReadonlySet<string>;

export function holds(condition: Condition | undefined, flags: Flags): boolean {
  if (!condition) return true;
  const { flag, not, all, any } = condition;
  if (flag !== undefined) return flags.has(flag);
  if (not !== undefined) return !flags.has(not);
  if (all) return all.every((inner) => holds(inner, flags));
  return any?.some((inner) => holds(inner, flags)) ?? true;
}

/** The flags after a change. */
export function after({ set = [], clear = [] }: FlagChange, flags: Flags): Flags {
  return new Set([...flags, ...set].filter((flag) => !clear.includes(flag)));
}
