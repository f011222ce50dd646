import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// Functions that make one shell word of a text: https://github.com/ljharb/shell-quote,
// https://github.com/xxorax/node-shell-escape, https://github.com/boazy/any-shell-escape, https://gitlab.com/rhendric/puka
export default {
  modules: ['shell-quote', 'shell-escape', 'any-shell-escape', 'puka', 'shlex'],
  sanitizers: [
    {
      calls: ['quote', 'default', 'join', 'quoteForSh', 'quoteForShell', 'sh'],
      clears: ['shell-word'],
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import { exec } from 'node:child_process';
import { parse } from 'shell-quote';
export const f = (name) => exec('ls ' + parse(name)[0]);`,
      `import { exec } from 'node:child_process';
import { quote } from 'shell-quote';
export const f = (name) => exec('ls "' + quote([name]) + '"');`,
    ],
  },
  safe: {
    shell: [
      `import { exec } from 'node:child_process';
import { quote } from 'shell-quote';
export const f = (name) => exec('ls ' + quote([name]));`,
      `import { exec } from 'node:child_process';
import { quoteForShell } from 'puka';
export const f = (name) => exec('ls ' + quoteForShell(name));`,
      `import { exec } from 'node:child_process';
import shellescape from 'shell-escape';
export const f = (name) => exec(shellescape(['ls', '--', name]));`,
    ],
  },
};
