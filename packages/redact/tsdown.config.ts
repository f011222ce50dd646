import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary([
  'src/index.ts',
  'src/keys.ts',
  ...[
    'console',
    'http',
    'model-run',
    'pino',
    'prompt-guard',
    'stream',
    'web-stream',
    'winston',
  ].map((name) => `src/${name}.ts`),
]);
