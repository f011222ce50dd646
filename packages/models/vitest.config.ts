import { defineProject } from 'vitest/config';

export default defineProject({
  // Every example of every model in one test: a busy machine may take its time.
  test: { name: 'models', isolate: false, include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
