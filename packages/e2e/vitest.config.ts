import { defineConfig } from 'vitest/config';

// Real installations and commits: slow, so one file at a time on a small machine.
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['src/pack-once.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
