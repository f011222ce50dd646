import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'secrets', isolate: false, include: ['tests/**/*.test.ts'] },
});
