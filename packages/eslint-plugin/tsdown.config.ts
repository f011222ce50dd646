import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary(['src/index.ts', 'src/allowlist/index.ts', 'src/may-report/index.ts']);
