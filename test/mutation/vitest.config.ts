import { defineConfig } from 'vitest/config';

// Mutation testing of the language of terms: only its own tests can kill its mutants.
export default defineConfig({
  test: { include: ['test/timing/**/*.test.ts'], testTimeout: 30_000 },
});
