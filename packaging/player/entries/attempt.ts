/** What a browser may refuse, above all inside a platform's frame: what comes of it, or null where it is refused. */
export function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
