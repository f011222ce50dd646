import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary(['src/index.ts', 'src/may-report.ts', 'src/policy.ts']);
