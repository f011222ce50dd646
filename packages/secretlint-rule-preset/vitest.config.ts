import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'secretlint-rule-preset', include: ['tests/**/*.test.ts'] },
});
