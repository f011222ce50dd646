import { defineLibrary } from '@magi-guardrail/toolchain/tsdown';

// Apart, for what two entries share would be a file that both load: the examples with the models.
export default [
  defineLibrary(['src/index.ts']),
  { ...defineLibrary(['src/examples.ts']), clean: false },
];
