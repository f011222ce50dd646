import { installHooks } from '@magi-guardrail/git-hooks';
import type { Io } from '../io.js';
import type { Facts } from './facts.js';
import { missingPackages } from './plan-manifest.js';

/** What follows the files: the package manager, then Husky. Returns the exit code. */
export async function finish(
  facts: Facts,
  { install }: { readonly install: boolean },
  io: Io,
): Promise<number> {
  const packages = missingPackages(facts.manifest.dependencies);
  const installed = !install || packages.length === 0 || (await runInstall(facts, io));
  if (!install && packages.length > 0) {
    io.out(`Not installed yet: run \`${facts.manager} install\` before you commit.`);
  }
  const { status, message } = installHooks(facts.cwd, { env: io.env });
  switch (status) {
    case 'installed':
    case 'unchanged':
    case 'skipped':
      io.out(message);
      return installed ? 0 : 2;
    case 'refused':
    case 'failed':
      io.err(`The hooks are not active yet. ${message}`);
      return 3;
  }
}

async function runInstall({ cwd, manager }: Facts, io: Io): Promise<boolean> {
  const { installDependencies } = await import('nypm');
  io.err(`Running ${manager} install …`);
  try {
    // Not through corepack, which would download a package manager.
    await installDependencies({ cwd, packageManager: manager, corepack: false });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    io.err(
      `${manager} install failed (${reason}). The files are written; run \`${manager} install\` yourself.`,
    );
    return false;
  }
}
