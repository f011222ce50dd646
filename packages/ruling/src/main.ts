import { runCommand } from '@magi-guardrail/benchmarks/command';
import { rule } from './run.ts';

await runCommand({
  name: 'ruling',
  about: 'what a change adds to and removes from the findings on real projects.',
  options: { only: 'WORD  projects whose name or class holds the word' },
  flags: { update: ' write what is found as what is expected' },
  measure: ({ only }, flags) => rule(only ?? '', flags.has('update')),
});
