#!/usr/bin/env node
// pnpm new:rule no-weakness → the rule, its test and its documentation.
import { scaffold } from './write.mjs';

scaffold({
  usage: 'Usage: pnpm new:rule <name>, for example `pnpm new:rule no-open-redirect`.',
  name: /^(no|require)-[a-z0-9]+(-[a-z0-9]+)*$/,
  files: (name) => ({
    [`packages/eslint-plugin/src/rules/${name}.ts`]: rule(name),
    [`packages/eslint-plugin/tests/rules/${name}.test.ts`]: test(name),
    [`packages/eslint-plugin/docs/rules/${name}.md`]: documentation(name),
  }),
  next: [
    'pnpm generate adds the rule to the index, the presets and the tables',
    'say what the rule reports in its `messages`, and find it in `check`',
    'npx changeset',
  ],
});

function rule(name) {
  return `import { defineRule } from '../rule/define-rule.js';
import { quote } from '../rule/quote.js';
import { injection } from '../rule/standards.js';

/** One sentence: what is not allowed to happen. */
export default defineRule({
  name: '${name}',
  description: 'Disallow …',
  severity: 'medium',
  cwe: [94],
  ...injection,
  messages: {
    found: '\`{{call}}\` … (CWE-94). Write … instead.',
  },
  *check({ analysis, sourceCode }) {
    // Ask the engine; report the smallest useful node.
    for (const { node, name } of analysis.sinks('code')) {
      if (name !== 'replace.me') continue;
      yield { node, messageId: 'found', data: { call: quote(sourceCode, node) } };
    }
  },
});
`;
}

function test(name) {
  return `import { ruleTest } from '@magi-guardrail/testkit/rule-test';
import rule from '../../src/rules/${name}.js';

ruleTest('${name}', rule, {
  valid: [\`const a = 1;\`],
  invalid: [],
});
`;
}

function documentation(name) {
  return `# guardrail/${name}

<!-- end auto-generated rule header -->

## Why

## Examples

## What it follows

## Options

None.

## When not to use it

Not a finding when …
`;
}
