import { defineConfig } from 'vitest/config';

// One run for the unit tests of all packages; packages/e2e has its own, after the packages are built.
export default defineConfig({
  test: {
    projects: ['packages/!(e2e|demo)', 'configs/*'],
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'configs/*/src/**'] },
  },
});
