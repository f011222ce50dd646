import { runnableHooks, type RunnableHook } from '@magi-guardrail/git-hooks';
import type { FrameworkHook } from '../edit/pre-commit-config.js';
import { type CallPlace, type Handover, hookCall } from './hook-call.js';

/** Our hooks for the framework pre-commit, one for each of its stages that we have something for. */
export function frameworkHooks(place: CallPlace): readonly FrameworkHook[] {
  return runnableHooks
    .filter((hook) => hook !== 'pre-merge-commit')
    .map((hook) => frameworkHook(hook, place));
}

function frameworkHook(hook: RunnableHook, place: CallPlace): FrameworkHook {
  const script = hookCall(hook, place, BY_PRE_COMMIT);
  return {
    id: hook === 'pre-commit' ? 'guardrail' : `guardrail-${hook}`,
    // It runs a program, and no shell.
    entry: /^[\w ./-]+$/.test(script) ? script : `sh -c ${JSON.stringify(script)} --`,
    stages: hook === 'pre-commit' ? ['pre-commit', 'pre-merge-commit'] : [hook],
    passFilenames: hook === 'commit-msg' || hook === 'prepare-commit-msg',
  };
}

/** It reads what git writes before a push, and tells it in variables: without ids where all of it is new. */
const BY_PRE_COMMIT: Handover = {
  args: {
    'prepare-commit-msg': '"$1" "$PRE_COMMIT_COMMIT_MSG_SOURCE"',
    'commit-msg': '"$@"',
    'pre-push': '"$PRE_COMMIT_REMOTE_NAME" "$PRE_COMMIT_REMOTE_URL"',
  },
  input: `printf '%s %s %s %s\\n' "$PRE_COMMIT_LOCAL_BRANCH" "\${PRE_COMMIT_TO_REF:-$PRE_COMMIT_LOCAL_BRANCH}" "$PRE_COMMIT_REMOTE_BRANCH" "\${PRE_COMMIT_FROM_REF:-${'0'.repeat(40)}}"`,
};
