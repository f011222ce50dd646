import path from 'node:path';
import { loadEslint } from '../eslint/load-eslint.js';
import { findUp } from '../init/find-up.js';
import { ESLINT_CONFIGS } from '../init/file-names.js';
import { UsageError } from '../usage-error.js';
import { reasonOf } from '../reason.js';

/** A configuration that does not load checks nothing in the editor, whatever the gate says. */
export async function verifyEslintConfig(cwd: string): Promise<void> {
  const file = findUp(cwd, ESLINT_CONFIGS);
  if (file === undefined) return;
  try {
    const { ESLint } = await loadEslint(cwd);
    await new ESLint({ cwd }).calculateConfigForFile(path.join(cwd, 'index.js'));
  } catch (error) {
    // Our block in it reads the policy: that file is to be repaired, and not this one.
    if (error instanceof Error && error.name === 'PolicyError') throw new UsageError(error.message);
    const reason = firstLine(error);
    const name = path.relative(cwd, file);
    throw new UsageError(
      `${name} does not load (${reason}). Repair it until \`npx eslint --print-config ${name}\` works, then check again.`,
    );
  }
}

function firstLine(error: unknown): string {
  const message = reasonOf(error);
  return (message.split('\n')[0] ?? '').replace(/\.$/, '');
}
