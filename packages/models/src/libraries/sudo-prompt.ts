import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/jorangreef/sudo-prompt and https://github.com/RIAEvangelist/node-cmd: both hand the line to a shell
export default {
  modules: ['sudo-prompt', '@vscode/sudo-prompt', 'node-cmd'],
  sinks: [
    {
      kind: 'shell',
      calls: ['exec', 'run', 'runSync', 'get', 'default.exec', 'default.run', 'default.runSync'],
      command: 0,
      shell: 'always',
      instead: 'Run the program with `execFile` of `node:child_process` and an argument array.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const sudo = require('sudo-prompt');
       module.exports = (name) => sudo.exec('systemctl restart ' + name, { name: 'App' }, () => {});`,
      `const cmd = require('node-cmd');
       module.exports = (folder) => cmd.run(\`ls \${folder}\`, () => {});`,
    ],
  },
  safe: {},
};
