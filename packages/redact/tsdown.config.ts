import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

export default defineLibrary([
  'src/index.ts',
  'src/keys.ts',
  ...[
    'console',
    'http',
    'model-run',
    'opentelemetry',
    'pino',
    'prompt-guard',
    'sentry',
    'stream',
    'web-stream',
    'winston',
  ].map((name) => `src/${name}.ts`),
]);
