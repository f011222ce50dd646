import { defineRule } from '../rule/define-rule.js';
import { supplyChain } from '../rule/standards.js';
import { findUndeclared } from '../imports/find.js';

const instead =
  'Import what package.json declares, or declare it after you have looked the package up.';

/** What package.json does not declare, nobody has chosen, pinned or reviewed. */
export default defineRule({
  name: 'no-undeclared-import',
  description: 'Disallow importing packages that package.json does not declare',
  instead,
  severity: 'medium',
  cwe: [1357, 829],
  ...supplyChain,
  messages: {
    absent:
      '`{{name}}` is not in {{manifest}}, not installed and not in a lockfile: coding agents invent such names, and attackers register them (CWE-1357). {{instead}}',
    undeclared:
      '`{{name}}` is not declared in {{manifest}}, so that others decide which version runs, if any (CWE-1357). {{instead}}',
    development:
      '`{{name}}` is one of the devDependencies of a package that others install, so that theirs runs, if any (CWE-1357). Move it to dependencies.',
    useDeclared: 'Import `{{name}}`, which package.json declares.',
  },
  options: {
    provided: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      description: 'Names or globs of modules that a bundler or the host of the program provides.',
    },
    checkDevDependencies: {
      type: 'boolean',
      description: 'Report devDependencies in the code of packages that are published.',
    },
  },
  defaults: { provided: [], checkDevDependencies: false },
  readsTexts: true,
  check: findUndeclared,
});
