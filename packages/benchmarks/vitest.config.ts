import { defineProject } from 'vitest/config';

// The logic of the measurements only: offline and fast. The measurements themselves are commands.
export default defineProject({
  test: { name: 'benchmarks', isolate: false, include: ['tests/**/*.test.ts'] },
});
