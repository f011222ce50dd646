import path from 'node:path';
import { format } from 'node:util';
import runLintStaged, { type Options } from 'lint-staged';
import { hasLintStagedConfig } from './lint-staged-config.js';
import { lintStaged } from './lint-staged.js';
import type { HookContext } from './run-hook.js';

/** Runs the project's lint-staged configuration, or ours when there is none; 0 or 1. */
export async function formatStaged(context: HookContext): Promise<number> {
  try {
    const log: string[] = [];
    const passed = await beforeGate(() => runLintStaged(optionsOf(context), loggerInto(log)));
    if (passed) return 0;
    // What lint-staged did is worth reading only when it failed: how to get work back is in there.
    log.forEach(context.print);
    context.say(
      'guardrail: the formatting steps failed, so the commit is blocked. The output above names the step; fix what it reports, stage the fix and commit again.',
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.say(
      `guardrail: the formatting steps could not run (${reason}), so the commit is blocked. Run \`npx lint-staged\` to see why.`,
    );
  }
  return 1;
}

/** ESLint's own run leaves the security rules to the gate, which shows every finding once. */
async function beforeGate<T>(work: () => Promise<T>): Promise<T> {
  process.env['GUARDRAIL_GATE_FOLLOWS'] = '1';
  try {
    return await work();
  } finally {
    delete process.env['GUARDRAIL_GATE_FOLLOWS'];
  }
}

function optionsOf({ cwd, color, say }: HookContext): Options {
  const own = hasLintStagedConfig(cwd);
  return {
    color,
    // With an explicit folder lint-staged would no longer run each task beside its configuration.
    ...(path.resolve(cwd) === process.cwd() ? {} : { cwd }),
    ...(own ? {} : { config: lintStaged({ cwd, say }) }),
  };
}

function loggerInto(lines: string[]) {
  const log = (...values: readonly unknown[]) => {
    lines.push(format(...values));
  };
  return { log, warn: log, error: log, debug: () => undefined };
}
