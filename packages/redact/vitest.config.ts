import { defineProject } from 'vitest/config';

export default defineProject({
  // Properties are tried hundreds of times: a busy machine may take its time.
  test: { name: 'redact', isolate: false, include: ['tests/**/*.test.ts'], testTimeout: 60_000 },
});
