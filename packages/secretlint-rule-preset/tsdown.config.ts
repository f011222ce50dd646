import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary([
  'src/index.ts',
  'src/text.ts',
  'src/output/json.ts',
  'src/output/pretty.ts',
]);
