import { defineConfig } from 'vitest/config';
import { hangGuard } from './tests/hang-guard.ts';

export default defineConfig({
  // Packages that the compiler made lie beside its tests; the player's own tests read them too.
  server: { fs: { allow: ['../..'] } },
  // The tests are about the player of a module.
  define: { forMenu: 'false' },
  test: {
    include: ['{components,course,entries,private,review,state,tests,tracking}/**/*.test.ts', 'tests/*.test.mjs'],
    // Style sheets are read as text by the tests that hold them to rules.
    css: true,
    setupFiles: ['tests/setup.ts'],
    // No test is about time: these only end one that hangs, also on a busy machine.
    testTimeout: hangGuard,
    hookTimeout: hangGuard,
    teardownTimeout: hangGuard,
  },
});
