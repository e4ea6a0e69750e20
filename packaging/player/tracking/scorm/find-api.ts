import type { Clock } from '../clock';

/** A window as far as the search for the run-time looks at it. */
export interface Frame {
  readonly parent?: Frame | null;
  readonly opener?: Frame | null;
  readonly API?: object | null;
  readonly API_1484_11?: object | null;
}

/** Where a version of SCORM has its API: 1.2 the first, 2004 the second. */
export type ApiName = 'API' | 'API_1484_11';

/** How many parents are tried from a window (R12). */
const mostHops = 10;

/** Reads a property of a window; one of another origin throws instead of answering (R12). */
function peek<K extends keyof Frame>(frame: Frame, property: K): Frame[K] | null {
  try {
    return frame[property] ?? null;
  } catch {
    return null;
  }
}

/** The window and its parents, nearest first. */
function withParents(start: Frame): Frame[] {
  const frames = [start];
  for (let hop = 0; hop < mostHops; hop++) {
    const frame = frames[hop]!;
    const parent = peek(frame, 'parent');
    if (!parent || parent === frame) break;
    frames.push(parent);
  }
  return frames;
}

const firstApi = (frames: readonly Frame[], name: ApiName): object | null =>
  frames.map((frame) => peek(frame, name)).find((api) => api !== null && typeof api === 'object') ?? null;

/**
 * The platform's API object: in the own window, its parents, then in their openers and the openers' parents (SCORM 1.2 Run-Time
 * Environment, section 3.3.6.1; SCORM 2004's, section 3.2.1; R12). Null when there is none.
 */
export function findApi(own: Frame, name: ApiName): object | null {
  const frames = withParents(own);
  const openers = frames.map((frame) => peek(frame, 'opener')).filter((opener) => opener !== null);
  return firstApi(frames, name) ?? firstApi(openers.flatMap((opener) => withParents(opener!)), name);
}

/** Some platforms' frames are there before their run-time is: so often it is looked for again, and so many milliseconds lie between. */
const mostTries = 10;
const pause = 200;

/**
 * The platform's API object as soon as it is there. A window that stands alone does not wait for one.
 * @param waiting Is called before it is waited for, if at all.
 */
export async function awaitApi(own: Frame, name: ApiName, clock: Clock, waiting = (): void => undefined): Promise<object | null> {
  const isAlone = peek(own, 'parent') === own && !peek(own, 'opener');
  for (let tries = isAlone ? mostTries : 1; ; tries++) {
    const api = findApi(own, name);
    if (api || tries >= mostTries) return api;
    waiting();
    await new Promise<void>((resolve) => void clock.after(pause, resolve));
  }
}
