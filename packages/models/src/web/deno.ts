import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { readsFile, writesFile } from '../shared/files.js';

// https://docs.deno.com/api/deno/subprocess
export default {
  globals: ['Deno'],
  sinks: [
    readsFile(
      ['readTextFile', 'readFile', 'open', 'readDir'].flatMap((name) => [name, `${name}Sync`]),
    ),
    writesFile(
      ['writeTextFile', 'writeFile', 'remove', 'mkdir', 'create', 'truncate', 'chmod'].flatMap(
        (name) => [name, `${name}Sync`],
      ),
    ),
    {
      kind: 'file',
      calls: ['rename', 'copyFile', 'renameSync', 'copyFileSync'],
      arguments: [0, 1],
      access: 'write',
    },
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
