import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://google.github.io/zx/
export default {
  modules: ['zx', 'zx/core'],
  sinks: [
    {
      kind: 'shell',
      calls: ['$', '$.sync', '$()()', '$.sync()()'],
      command: 0,
      shell: 'always',
      quotedTag: true,
      instead: 'Use the template tag and leave the quoting to it.',
    },
  ],
  sanitizers: [{ calls: ['quote'], clears: ['shell-word'] }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { $ } from 'zx';
export const f = (name) => $([\`ls \${name}\`]);`,
      `import { $ } from 'zx';
export const f = (name) => $({ quiet: true })\`echo "\${name}"\`;`,
      `import { $ } from 'zx';
export const f = (script) => $.sync\`bash -c \${script}\`;`,
    ],
  },
  safe: {
    shell: [
      `import { $ } from 'zx';
export const f = (name) => $\`ls -- \${name}\`;`,
      `import { $ } from 'zx';
export const f = (name) => $({ nothrow: true })\`ls -- \${name}\`;`,
      `import { exec } from 'node:child_process';
import { quote } from 'zx';
export const f = (name) => exec('ls -- ' + quote(name));`,
    ],
  },
};
