import os from 'node:os';
import { defineConfig } from 'vitest/config';

// The runner leaves a core for itself, half of a small machine, though most tests wait for processes. Said here, for the
// projects below do not inherit `maxWorkers`.
process.env['VITEST_MAX_WORKERS'] ??= String(Math.max(2, os.availableParallelism() - 1));

// One run for the unit tests of all packages; packages/e2e has its own, after the packages are built. Packages whose tests
// replace no module and change no state of the process say `isolate: false`: parsers and rules are loaded once for
// each worker then, not once for each file.
export default defineConfig({
  test: {
    projects: ['packages/!(e2e|demo)', 'configs/*'],
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'configs/*/src/**'] },
  },
});
