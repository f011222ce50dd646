import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://code.visualstudio.com/api/references/vscode-api
export default {
  modules: ['vscode'],
  types: { Terminal: ['window.createTerminal()', 'window.activeTerminal'] },
  sinks: [
    {
      kind: 'shell',
      calls: ['Terminal.sendText'],
      command: 0,
      shell: 'always',
      instead: 'Run the program as a task with `ProcessExecution` and an array of arguments.',
    },
    {
      kind: 'shell',
      calls: ['new ShellExecution()'],
      command: 0,
      shell: 'always',
      instead: 'Use `ProcessExecution` with an array of arguments.',
    },
    { kind: 'shell', calls: ['new ProcessExecution()'], command: 0, arguments: 1, shell: 'never' },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import * as vscode from 'vscode';
       export const f = (name) => vscode.window.createTerminal().sendText('ls ' + name);`,
      `import * as vscode from 'vscode';
       export const f = (name) => new vscode.ShellExecution('ls ' + name);`,
    ],
  },
  safe: {
    shell: [
      `import * as vscode from 'vscode';
       export const f = (name) => new vscode.ProcessExecution('ls', ['--', name]);`,
    ],
  },
};
