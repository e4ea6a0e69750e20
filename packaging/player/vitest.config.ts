import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Packages that the compiler made lie beside its tests; the player's own tests read them too.
  server: { fs: { allow: ['../..'] } },
  test: {
<<<<<<< HEAD
    include: ['{components,course,entries,private,state,tests,tracking}/**/*.test.ts', 'tests/*.test.mjs'],
=======
    include: ['{components,course,entries,private,review,state,tests,tracking}/**/*.test.ts'],
>>>>>>> a06d5f3 (Give reviewers who never saw a source file a document of each module: everything learners can meet, its sources, what is still open, and places for comments)
    // Style sheets are read as text by the tests that hold them to rules.
    css: true,
    setupFiles: ['tests/setup.ts'],
  },
});
