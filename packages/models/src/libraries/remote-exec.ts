import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/tpresley/node-remote-exec: one command line or several, for the shells of other machines
export default {
  modules: ['remote-exec'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default'],
      command: 1,
      shell: 'always',
      instead: 'Keep the command lines constant.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const remote = require('remote-exec'); module.exports = (name) => remote('host', 'systemctl restart ' + name, {}, done);`,
      `const remote = require('remote-exec'); module.exports = (name) => remote(['host'], ['uptime', \`ls \${name}\`], {}, done);`,
    ],
  },
  safe: {},
};
