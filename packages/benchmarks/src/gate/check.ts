// Checks a repository, for the benchmark: the folder, then `fresh` or `known`.
import { runGate } from '@magi-guardrail/gate';

const [, , cwd = '.', mode] = process.argv;
const target = { kind: 'paths', paths: [] } as const;
const { findings } = await runGate({ cwd, target, audit: false, cache: mode === 'known' });
console.log(`${findings.length} findings`);
