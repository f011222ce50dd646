import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/chalk/strip-ansi#usage
export default {
  modules: [
    'strip-ansi',
    'wrap-ansi',
    'slice-ansi',
    'ansi-escapes',
    'boxen',
    'cli-truncate',
    'indent-string',
  ],
  propagators: [
    {
      calls: ['default'],
      result: 'same',
      argument: 0,
    },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    log: [
      `import stripAnsi from 'strip-ansi';
export const f = (user) => console.log(stripAnsi(user.password));`,
      `import stripAnsi from 'strip-ansi';
export const f = (session) => console.log('session ' + stripAnsi(\`token \${session.accessToken}\`));`,
    ],
  },
  safe: {
    log: [
      `import stripAnsi from 'strip-ansi';
export const f = (user) => console.log(stripAnsi(user.id));`,
    ],
  },
};
