import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Readers of the command line whose result is all what the user wrote
export default {
  modules: ['minimist', 'yargs-parser', 'arg', 'mri', 'getopts', 'command-line-args'],
  sources: [{ label: 'local', values: ['default()', 'detailed()'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import minimist from 'minimist';
       import { spawn } from 'node:child_process';
       const options = minimist(process.argv.slice(2)); spawn(options.editor, [options._[0]]);`,
      `import arg from 'arg';
       import { spawn } from 'node:child_process';
       const options = arg({ '--editor': String }); spawn(options['--editor'], []);`,
    ],
  },
  safe: {
    shell: [
      `import minimist from 'minimist';
       import { spawn } from 'node:child_process';
       const options = minimist([]); spawn('ls', ['-l', '--', options.folder]);`,
    ],
  },
};
