import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary([
  'src/index.ts',
  'src/naming.ts',
  'src/spans.ts',
  'src/personal/index.ts',
  'src/options/index.ts',
  'src/examples.ts',
]);
