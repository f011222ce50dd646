import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://nodejs.org/api/assert.html
export default {
  modules: ['node:assert', 'node:assert/strict'],
  types: { Strict: ['strict', 'default.strict'] },
  assertions: [
    { calls: ['default()', 'strict()', 'ok()', 'Strict.ok()'], holds: 'true' },
    { calls: ['match()', 'Strict.match()'], holds: 'matches' },
    {
      calls: [
        'equal()',
        'strictEqual()',
        'deepEqual()',
        'deepStrictEqual()',
        'Strict.equal()',
        'Strict.strictEqual()',
        'Strict.deepEqual()',
        'Strict.deepStrictEqual()',
      ],
      holds: 'equals',
    },
  ],
} satisfies LibraryModel;

const exec = `import { execSync } from 'node:child_process';`;

export const examples: Examples = {
  flagged: {},
  safe: {
    shell: [
      `import assert from 'node:assert/strict'; ${exec}
       const name = process.argv[2] ?? ''; assert(/^[a-z]+$/.test(name)); execSync(\`ls \${name}\`);`,
      `const assert = require('assert'); ${exec}
       const name = process.argv[2] ?? ''; assert.ok(['a', 'b'].includes(name)); execSync(\`ls \${name}\`);`,
      `import { strict as assert } from 'assert'; ${exec}
       const name = process.argv[2] ?? ''; assert.match(name, /^[a-z]+$/, 'Letters only.'); execSync(\`ls \${name}\`);`,
      `const { match } = require('node:assert'); ${exec}
       const name = process.argv[2] ?? ''; match(name, /^[a-z]+$/); execSync(\`ls \${name}\`);`,
    ],
  },
};
