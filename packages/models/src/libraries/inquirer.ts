import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// What a person answers at the terminal
export default {
  modules: [
    'inquirer',
    'prompts',
    'enquirer',
    '@inquirer/prompts',
    '@clack/prompts',
    'readline-sync',
  ],
  sources: [
    {
      label: 'local',
      values: [
        'default()',
        'prompt()',
        'default.prompt()',
        'input()',
        'text()',
        'editor()',
        'question()',
      ],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import inquirer from 'inquirer';
       import { spawn } from 'node:child_process';
       const { name } = await inquirer.prompt([]); spawn(name, []);`,
      `import { input } from '@inquirer/prompts';
       import { spawn } from 'node:child_process';
       spawn(await input({ message: 'Program' }), []);`,
    ],
  },
  safe: {},
};
