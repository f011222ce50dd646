import { installHooks, runHook } from '@magi-guardrail/git-hooks';
import type { CAC } from 'cac';
import type { Io } from '../io.js';
import { folderOption } from './options.js';

/** `guardrail hook`: what the hook files call, and what connects them to git. */
export function addHook(cli: CAC, io: Io): void {
  cli
    .command('hook <name> [...args]', 'Run a git hook, or connect the hooks (hook install)')
    .option('--no-format', 'Run the security gate only')
    .option('--force', 'hook install: install in CI as well')
    .option('--cwd <dir>', 'Folder of the project')
    .example('  guardrail hook install       # in the "prepare" script')
    .example('  guardrail hook pre-commit    # in .husky/pre-commit')
    .action((name: string, _args: readonly string[], options: HookOptions) => {
      const cwd = folderOption(options.cwd, io.cwd);
      if (name === 'install') return install(cwd, options.force ?? false, io);
      return runHook(name, { cwd, format: options.format ?? true, color: io.color });
    });
}

interface HookOptions {
  readonly format?: boolean;
  readonly force?: boolean;
  readonly cwd?: string;
}

function install(cwd: string, force: boolean, io: Io): number {
  const { status, message } = installHooks(cwd, { force, env: io.env });
  switch (status) {
    case 'installed':
    case 'unchanged':
    case 'skipped':
      io.out(message);
      return 0;
    case 'refused':
    case 'failed':
      io.err(message);
      return 2;
  }
}
