import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://github.com/actions/toolkit: who opens an issue or a pull request writes its title
export default {
  modules: ['@actions/github', '@actions/core'],
  sources: [
    {
      label: 'remote',
      values: [
        'context.payload.issue',
        'context.payload.pull_request',
        'context.payload.comment',
        'context.payload.review',
        'context.payload.discussion',
        'context.payload.head_commit',
        'context.payload.commits',
        'default.context.payload.issue',
        'default.context.payload.pull_request',
        'default.context.payload.comment',
      ],
    },
    { label: 'local', values: ['getInput()', 'getMultilineInput()', 'default.getInput()'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    shell: [
      `import * as github from '@actions/github';
       import { execFile } from 'node:child_process';
       execFile(github.context.payload.comment.body);`,
    ],
  },
  safe: {
    shell: [
      `import * as github from '@actions/github';
       import { execFile } from 'node:child_process';
       execFile('echo', [github.context.payload.issue.title]);`,
    ],
  },
};
