import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/tj/commander.js
export default {
  modules: ['commander'],
  types: {
    Command: [
      'new Command()',
      'new default.Command()',
      'program',
      'default',
      'Command.option()',
      'Command.requiredOption()',
      'Command.argument()',
      'Command.arguments()',
      'Command.command()',
      'Command.version()',
      'Command.description()',
      'Command.name()',
      'Command.usage()',
      'Command.alias()',
      'Command.action()',
      'Command.parse()',
      'Command.parseAsync()',
    ],
  },
  sources: [
    {
      label: 'local',
      values: [
        'Command.opts()',
        'Command.optsWithGlobals()',
        'Command.args',
        'Command.processedArgs',
        'Command.action(0)#0',
        'Command.action(0)#1',
        'Command.action(0)#2',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { program } from 'commander';
       import { spawn } from 'node:child_process';
       program.option('--editor <name>').parse(); spawn(program.opts().editor, []);`,
      `import { Command } from 'commander';
       import { spawn } from 'node:child_process';
       new Command().argument('<editor>').action((editor) => { spawn(editor, []); });`,
    ],
  },
  safe: {},
};
