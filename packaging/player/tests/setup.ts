import fc from 'fast-check';

// The same cases at every run: a failure can be repeated, and a green build stays green.
fc.configureGlobal({ seed: 20261123, numRuns: 200 });

// Windows of one browser hear of each other; tests that run one after the other must not.
Reflect.deleteProperty(globalThis, 'BroadcastChannel');
