import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary([
  'src/index.ts',
  'src/closest.ts',
  'src/model.ts',
  'src/triggers/index.ts',
]);
