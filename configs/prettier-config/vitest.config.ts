import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'prettier-config', include: ['tests/**/*.test.{ts,mjs}'] },
});
