import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'toolchain', include: ['tests/**/*.test.{ts,mjs}'] },
});
