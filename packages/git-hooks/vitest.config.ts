import { defineProject } from 'vitest/config';

export default defineProject({
  // Hooks with real git and the whole gate: a busy machine may take its time.
  test: { name: 'git-hooks', include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
