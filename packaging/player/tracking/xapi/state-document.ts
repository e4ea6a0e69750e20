/** What the module keeps of a learner at the record store. */
export interface StateDocument {
  readonly state: string;
  readonly location: string;
  /** What was said for good: said again, it would be twice true. */
  readonly completed: boolean;
  readonly success: 'none' | 'failed' | 'passed';
  /** The session that wrote it, which goes on in another language's document. */
  readonly session: string;
  /** Ids of the statements that said it for good. */
  readonly said: readonly string[];
}

/** Ours, with what theirs says for good. */
export const joined = (ours: StateDocument, theirs: StateDocument | null): StateDocument =>
  theirs === null
    ? ours
    : {
        ...ours,
        completed: ours.completed || theirs.completed,
        success: ours.success === 'passed' || theirs.success === 'none' ? ours.success : theirs.success,
        said: [...new Set([...ours.said, ...theirs.said])],
      };

/** A document of ours; null for anything else. */
export function parse(json: string | null): StateDocument | null {
  try {
    const document = JSON.parse(json ?? '') as Partial<StateDocument> | null;
    if (typeof document?.state !== 'string' || typeof document.location !== 'string') return null;
    const { state, location, completed, success, session, said } = document;
    return {
      state,
      location,
      completed: completed === true,
      success: success === 'passed' || success === 'failed' ? success : 'none',
      session: String(session ?? ''),
      said: Array.isArray(said) ? said.map(String) : [],
    };
  } catch {
    return null;
  }
}
