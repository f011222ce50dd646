import { EVAL, EXEC, stage, type Way } from './way.js';
import { TOKEN } from '../project.js';

const STUB = `{ rules: { "no-eval": { create: () => ({}) } } }`;

/** Settings of ESLint, secretlint and git. */
export const inSettings: readonly Way[] = [
  {
    title: '`ignores` in eslint.config.js',
    caught: 'commit',
    why: 'The gate lints with its own configuration. A check of files and commits names the setting.',
    attempt: stage({ 'eslint.config.js': 'export default [{ ignores: ["**"] }];\n', 'a.js': EVAL }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'A rule switched off in eslint.config.js',
    caught: 'commit',
    why: 'As above.',
    attempt: stage({
      'eslint.config.js': `export default [{ plugins: { guardrail: ${STUB} }, rules: { "guardrail/no-eval": 0 } }];\n`,
      'a.js': EVAL,
    }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'A plugin of the same name with empty rules',
    caught: 'commit',
    why: 'The rules come with the gate, not from the configuration of the project.',
    attempt: stage({
      'eslint.config.js': `export default [{ plugins: { guardrail: ${STUB} }, rules: { "guardrail/no-eval": 2 } }];\n`,
      'a.js': EVAL,
    }),
    says: 'guardrail/no-eval',
  },
  {
    title: 'Models and approvals in the settings of eslint.config.js',
    caught: 'commit',
    why: 'They are for the editor. The gate takes approvals from guardrail.allow.json only.',
    attempt: stage({
      'eslint.config.js': `export default [{ settings: { guardrail: { allow: [{ rule: "no-unapproved-exec", files: ["**"], command: "git" }], models: [{ modules: ["node:child_process"], sinks: [] }] } } }];\n`,
      'a.js': EXEC,
    }),
    says: 'guardrail/no-unapproved-exec',
  },
  {
    title: '.eslintignore and .secretlintignore',
    caught: 'commit',
    why: 'Neither is read. The finding names the file that would have hidden it.',
    attempt: stage({
      '.eslintignore': '*\n',
      '.secretlintignore': '*\n',
      'a.js': EVAL,
      'a.env': TOKEN,
    }),
    says: '`.secretlintignore` leaves this file out, which does not count here',
  },
  {
    title: 'The bulk suppressions of ESLint',
    caught: 'commit',
    why: 'They count findings per file and rule, so one can be swapped for another. They are not read, and the finding names them.',
    attempt: stage({
      'eslint-suppressions.json': '{ "a.js": { "guardrail/no-eval": { "count": 1 } } }\n',
      'a.js': EVAL,
    }),
    says: '`eslint-suppressions.json` counts this as known',
  },
  {
    title: 'A file that .gitattributes calls binary or generated',
    caught: 'commit',
    why: 'Contents are read from the object store. What git would show of them does not matter.',
    attempt: stage({
      '.gitattributes': '* binary linguist-generated -diff\n',
      'a.js': EVAL,
    }),
    says: 'guardrail/no-eval',
  },
];
