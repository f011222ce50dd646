import { defineProject } from 'vitest/config';

// Programs made to be slow take seconds on a busy machine; what is slow for good is counted in steps.
export default defineProject({
  test: { name: 'dataflow', isolate: false, include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
