/** Ids in order of code units: what a state counts by, so that an author may move things about. */
export const ranked = (ids: readonly string[]): string[] => [...ids].sort();

/** Rank counted from 1; 0 for none. */
export const rankOf = (ids: readonly string[], id: string | null | undefined): number =>
  id === null || id === undefined ? 0 : ranked(ids).indexOf(id) + 1;

export const atRank = (ids: readonly string[], rank: number | undefined): string | null => ranked(ids)[(rank ?? 0) - 1] ?? null;
