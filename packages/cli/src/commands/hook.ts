import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { folderOption } from './folder-option.js';

/** `guardrail hook`: what the hook files call, and what connects them to git. */
export function addHook(cli: CAC, io: Io): void {
  cli
    .command('hook <name> [...args]', 'Run a git hook, connect the hooks, or guard a coding agent')
    .option('--no-format', 'Run the security gate only')
    .option('--force', 'hook install: install in CI as well')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail hook install       # in the "prepare" script')
    .example('  guardrail hook pre-commit    # in .husky/pre-commit; NAME in .husky/NAME:')
    .example('  guardrail hook NAME "$@"     # pre-merge-commit, prepare-commit-msg, commit-msg,')
    .example('                               # post-commit and pre-push')
    .example('  guardrail hook agent         # before a coding agent runs a command')
    .action(async (name: string, words: readonly string[], options: HookOptions) => {
      const cwd = folderOption(options.cwd, io.cwd);
      if (name === 'install') return install(cwd, options.force ?? false, io);
      if (name === 'agent') {
        const { runAgentHook } = await import('../agent-hook/run-agent-hook.js');
        return runAgentHook(cwd, io);
      }
      const { runHook, runnableHooks } = await import('@magi-guardrail/git-hooks');
      if (!runnableHooks.some((hook) => hook === name)) return unknown(name, runnableHooks, io);
      const args = words.map(String);
      const { env, input, color } = io;
      return runHook(name, { cwd, args, env, input, color, format: options.format ?? true });
    });
}

async function unknown(name: string, hooks: readonly string[], io: Io): Promise<number> {
  // A hook must begin quickly, and this loads the gate.
  const { suggest } = await import('../suggest.js');
  const known = [...hooks, 'install', 'agent'];
  io.err(`There is no hook "${name}".${suggest(name, known)} Known: ${known.join(', ')}.`);
  return 2;
}

interface HookOptions {
  readonly format?: boolean;
  readonly force?: boolean;
  readonly cwd?: string;
}

async function install(cwd: string, force: boolean, io: Io): Promise<number> {
  const { installHooks } = await import('@magi-guardrail/git-hooks');
  const { status, message } = installHooks(cwd, { force, env: io.env });
  switch (status) {
    case 'installed':
    case 'unchanged':
    case 'skipped':
      io.out(message);
      return 0;
    case 'unwritable':
      // An image or a mount that is read-only on purpose must not fail its `npm install`.
      io.err(message);
      return 0;
    case 'refused':
    case 'failed':
      io.err(message);
      return 2;
  }
}
