import { expect, it } from 'vitest';
import { breadthOf, type AllowEntry } from '../../src/allowlist/index.js';

const entry: AllowEntry = {
  rule: 'no-eval',
  files: ['src/calculator.ts'],
  reason: 'A calculator evaluates.',
  approvedBy: 'security',
  expires: '2027-01-31',
};
const command = { ...entry, rule: 'no-unapproved-exec', command: 'git' };

it.for([
  { ...entry, files: ['**'] },
  { ...entry, files: ['./**'] },
  { ...entry, files: ['src/a.ts', '**/*'] },
  { ...entry, files: ['**/*.ts'] },
  { ...entry, files: ['**/*.{js,mjs,ts}'] },
  { ...entry, files: ['**/*.[jt]s'] },
  { ...entry, files: ['*/**'] },
  { ...command, files: ['**/*.ts'] },
])('%j covers files that nobody has reviewed', (broad) => {
  expect(breadthOf(broad)).toBe('files');
});

it.for(['bash', '/usr/bin/python3', 'cmd.exe'])(
  '%s without arguments runs any program',
  (program) => {
    expect(breadthOf({ ...command, command: program })).toBe('programs');
  },
);

it.for([
  entry,
  { ...entry, files: ['**/calculator.ts'] },
  { ...entry, files: ['packages/*/src/calculator.ts', 'tools/**'] },
  { ...entry, files: ['**/*.stories.ts'] },
  command,
  { ...command, files: ['**'], arguments: ['rev-parse', 'HEAD'] },
  { ...command, command: 'bash', arguments: ['scripts/build.sh'] },
  { ...command, command: 'npm' },
])('%j is bounded', (bounded) => {
  expect(breadthOf(bounded)).toBeUndefined();
});
