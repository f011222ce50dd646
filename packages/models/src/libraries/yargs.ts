import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://yargs.js.org/docs/
export default {
  modules: ['yargs', 'yargs/yargs'],
  types: {
    Yargs: [
      'default()',
      'option()',
      'Yargs.option()',
      'options()',
      'Yargs.options()',
      'usage()',
      'Yargs.usage()',
      'command()',
      'Yargs.command()',
      'demandOption()',
      'Yargs.demandOption()',
      'demandCommand()',
      'Yargs.demandCommand()',
      'alias()',
      'Yargs.alias()',
      'boolean()',
      'Yargs.boolean()',
      'string()',
      'Yargs.string()',
      'number()',
      'Yargs.number()',
      'help()',
      'Yargs.help()',
      'strict()',
      'Yargs.strict()',
      'scriptName()',
      'Yargs.scriptName()',
      'positional()',
      'Yargs.positional()',
      'version()',
      'Yargs.version()',
      'env()',
      'Yargs.env()',
      'example()',
      'Yargs.example()',
    ],
  },
  sources: [
    {
      label: 'local',
      values: [
        'argv',
        'parse()',
        'parseSync()',
        'Yargs.argv',
        'Yargs.parse()',
        'Yargs.parseSync()',
        'Yargs.parseAsync()',
        'command(3)#0',
        'Yargs.command(3)#0',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import yargs from 'yargs';
       import { spawn } from 'node:child_process';
       const { editor } = yargs(process.argv).option('editor', {}).parseSync(); spawn(editor, []);`,
      `const { argv } = require('yargs');
       const { spawn } = require('node:child_process');
       spawn(argv.editor, []);`,
      `import yargs from 'yargs';
       import { spawn } from 'node:child_process';
       yargs(process.argv).command('edit <file>', 'Edit', {}, (options) => { spawn(options.editor, []); });`,
    ],
  },
  safe: {},
};
