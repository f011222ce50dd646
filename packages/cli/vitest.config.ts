import { defineProject } from 'vitest/config';

export default defineProject({
  // Whole set-ups with real tools: a busy machine may take its time.
  test: { name: 'cli', include: ['tests/**/*.test.ts'], testTimeout: 120_000 },
});
