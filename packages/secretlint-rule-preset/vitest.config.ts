import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'secretlint-rule-preset', isolate: false, include: ['tests/**/*.test.ts'] },
});
