import { installHooks, runnableHooks } from '@magi-guardrail/git-hooks';
import type { Io } from '../io.js';
import type { HookHome } from '../detect/hook-home.js';
import type { Facts } from './facts.js';
import { missingPackages } from './plan-manifest.js';
import { runInstall } from './run-install.js';

/** What follows the files: the package manager, then Husky. Returns the exit code. */
export async function finish(
  facts: Facts,
  { install }: { readonly install: boolean },
  io: Io,
): Promise<number> {
  const packages = missingPackages(facts);
  const installed = !install || packages.length === 0 || (await runInstall(facts, io));
  if (!install && packages.length > 0) {
    io.out(`Not installed yet: run \`${facts.manager} install\` before you commit.`);
  }
  const connected = connect(facts, io);
  return connected === 0 && !installed ? 2 : connected;
}

function connect(facts: Facts, io: Io): number {
  const { hooks } = facts;
  if (hooks.kind !== 'husky') {
    io.out(connectedBy(hooks));
    return 0;
  }
  const { status, message } = installHooks(facts.cwd, { env: io.env });
  switch (status) {
    case 'installed':
    case 'unchanged':
    case 'skipped':
      io.out(message);
      return 0;
    case 'refused':
    case 'failed':
    case 'unwritable':
      io.err(`The hooks are not active yet. ${message}`);
      return 3;
  }
}

/** Other programs connect their hooks themselves. */
function connectedBy(hooks: Exclude<HookHome, { readonly kind: 'husky' }>): string {
  switch (hooks.kind) {
    case 'folder':
      return 'The hooks are active: core.hooksPath names their folder.';
    case 'lefthook':
      return 'The hooks are active once lefthook has installed them: `lefthook install`.';
    case 'pre-commit':
      return `The hooks are active once pre-commit has installed them: \`pre-commit install ${TYPES}\`.`;
    case 'commands':
      return hooks.name === 'Husky 4'
        ? 'The hooks are active once Husky 4 is installed; it connects them itself.'
        : 'The hooks are active once they are installed: `npx simple-git-hooks`.';
  }
}

/** It installs a hook for pre-commit alone when it is not told. */
const TYPES = runnableHooks.map((name) => `--hook-type ${name}`).join(' ');
