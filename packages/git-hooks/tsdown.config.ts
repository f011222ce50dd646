import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary(['src/index.ts', 'src/lint-staged.ts'], ['src/runner.sh']);
