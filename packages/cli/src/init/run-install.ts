import type { Io } from '../io.js';
import type { Facts } from './facts.js';

/** Runs the package manager; false, and a sentence, when it fails. */
export async function runInstall({ cwd, manager }: Facts, io: Io): Promise<boolean> {
  const { installDependencies } = await import('nypm');
  io.err(`Running ${manager} install …`);
  try {
    // Not through corepack, which would download a package manager.
    await installDependencies({ cwd, packageManager: manager, corepack: false });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    // What the package manager said of it stands above already.
    const why = reason === `\`${manager} install\` failed.` ? '' : ` (${reason})`;
    io.err(
      `${manager} install failed${why}. The files are written; run \`${manager} install\` yourself.`,
    );
    return false;
  }
}
