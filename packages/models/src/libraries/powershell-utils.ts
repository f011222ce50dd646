import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/sindresorhus/powershell-utils: the text is a program of PowerShell
export default {
  modules: ['powershell-utils'],
  sinks: [
    {
      kind: 'shell',
      calls: ['executePowerShell', 'executePowerShellSync'],
      command: 0,
      shell: 'always',
      instead: 'Put values into the text with `executePowerShell.escapeArgument`.',
    },
  ],
  sanitizers: [{ calls: ['executePowerShell.escapeArgument'], clears: ['shell-word'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { executePowerShell } from 'powershell-utils';
       export const f = (name) => executePowerShell(\`Get-Process \${name}\`);`,
    ],
  },
  safe: {
    shell: [
      `import { executePowerShell } from 'powershell-utils';
       export const f = (name) => executePowerShell(\`Get-Process \${executePowerShell.escapeArgument(name)}\`);`,
      `import { executePowerShell } from 'powershell-utils'; executePowerShell('Get-Process');`,
    ],
  },
};
