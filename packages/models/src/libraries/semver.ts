import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/npm/node-semver#functions: a version is digits, letters, `.`, `-` and `+`, and begins with a digit.
export default {
  modules: ['semver'],
  types: { SemVer: ['new SemVer()', 'parse()', 'coerce()', 'minVersion()'] },
  results: [
    {
      calls: ['SemVer.major', 'SemVer.minor', 'SemVer.patch', 'major()', 'minor()', 'patch()'],
      is: 'number',
    },
  ],
  sanitizers: [
    {
      calls: ['valid', 'clean'],
      clears: ['shell-word', 'argument', 'sql-quoted', 'log-line', 'html', 'path', 'path-steps'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    shell: [
      `import { exec } from 'node:child_process';
       import { parse } from 'semver';
       export const f = (target) => exec('nvm install ' + parse(target).major);`,
      `import { exec } from 'node:child_process';
       import semver from 'semver';
       export const f = (target) => { const version = semver.valid(target); if (version) exec('nvm install ' + version); };`,
      `import { exec } from 'node:child_process';
       import { clean, coerce, major } from 'semver';
       export const f = (target) => exec('nvm install ' + coerce(target).minor + clean(target) + ' && nvm use ' + major(target));`,
    ],
  },
};
