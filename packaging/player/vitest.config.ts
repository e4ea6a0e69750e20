import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{components,course,entries,private,state,tests,tracking}/**/*.test.ts'],
    // Style sheets are read as text by the tests that hold them to rules.
    css: true,
    setupFiles: ['tests/setup.ts'],
  },
});
