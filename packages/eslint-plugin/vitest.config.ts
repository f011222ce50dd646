import { defineProject } from 'vitest/config';

// Programs go through several parsers and versions of ESLint in one test: more than the usual five seconds.
export default defineProject({
  test: {
    name: 'eslint-plugin',
    isolate: false,
    include: ['tests/**/*.test.{ts,mjs}'],
    testTimeout: 60_000,
  },
});
