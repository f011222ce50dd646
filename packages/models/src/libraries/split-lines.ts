import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// A line that is split into words, without a shell unless the options say so:
// https://github.com/microlinkhq/tinyspawn, https://github.com/JS-DevTools/ez-spawn
export default {
  modules: ['tinyspawn', '@jsdevtools/ez-spawn'],
  sinks: [
    {
      kind: 'shell',
      calls: ['default', 'default.json', 'json', 'default.sync', 'default.async', 'sync', 'async'],
      command: 0,
      arguments: 1,
      options: -1,
      shell: 'words',
      instead: 'Pass the values in the array of arguments.',
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `const $ = require('tinyspawn');
       module.exports = (script) => $(\`bash -c \${script}\`);`,
      `const ezSpawn = require('@jsdevtools/ez-spawn');
       module.exports = (script) => ezSpawn.sync('sh', ['-c', script]);`,
    ],
  },
  safe: {
    shell: [
      `const $ = require('tinyspawn');
       module.exports = () => $('git status');`,
      `const ezSpawn = require('@jsdevtools/ez-spawn');
       module.exports = (branch) => ezSpawn.async('git', ['checkout', '--', branch]);`,
    ],
  },
};
