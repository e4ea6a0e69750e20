/** A number from 1 to 2^24 - 1 that tells this learner's draws from another's. It says nothing of the learner. */
export const drawSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0]! % 0xffffff) + 1;
