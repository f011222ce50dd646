import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://docs.deno.com/api/deno/subprocess
export default {
  globals: ['Deno'],
  sinks: [
    {
      kind: 'shell',
      calls: ['new Command()'],
      command: 0,
      arguments: '1.args',
      shell: 'never',
      instead: 'Give `Deno.Command` the program and the arguments in `args`.',
    },
    { kind: 'shell', calls: ['run'], command: '0.cmd', shell: 'never' },
  ],
  sources: [{ label: 'local', values: ['args'] }],
  results: [{ calls: ['cwd()', 'execPath()', 'build'], is: 'internal' }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `export const f = (script) => new Deno.Command('bash', { args: ['-c', script] }).output();`,
      `export const f = (script) => Deno.run({ cmd: ['sh', '-c', script] });`,
      `new Deno.Command(Deno.args[0], { args: [] }).spawn();`,
    ],
  },
  safe: {
    shell: [
      `export const f = (name) => new Deno.Command('ls', { args: ['--', name] }).output();`,
      `export const f = (name) => Deno.run({ cmd: ['ls', '--', name] });`,
    ],
  },
};
