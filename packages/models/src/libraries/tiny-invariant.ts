import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/alexreardon/tiny-invariant#readme
export default {
  modules: ['tiny-invariant', 'invariant'],
  assertions: [{ calls: ['default()'], holds: 'true' }],
} satisfies LibraryModel;

const start = `import invariant from 'tiny-invariant'; import { execSync } from 'node:child_process';`;

export const examples: Examples = {
  flagged: {},
  safe: {
    shell: [
      `${start}
       const name = process.argv[2] ?? ''; invariant(/^[a-z]+$/.test(name), 'Letters only.'); execSync(\`ls \${name}\`);`,
    ],
  },
};
