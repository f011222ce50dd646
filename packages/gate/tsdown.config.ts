import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary([
  'src/index.ts',
  'src/plumbing.ts',
  'src/report.ts',
  'src/stages/code/lint-worker.ts',
]);
