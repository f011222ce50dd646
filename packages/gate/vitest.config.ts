import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'gate',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/fixture/setup.ts'],
    testTimeout: 20_000,
    // A test looks at what stays in memory.
    execArgv: ['--expose-gc'],
  },
});
