import { formatResult, GateError, runGate, type GateResult } from '@magi-guardrail/gate';
import type { HookContext } from './run-hook.js';

/** Runs the security gate on what will be committed; 0 lets the commit pass. */
export async function checkStaged(context: HookContext): Promise<number> {
  try {
    const result = await runGate({ cwd: context.cwd, target: { kind: 'staged' } });
    const { color, columns } = context;
    context.print(formatResult(result, 'stylish', { color, columns }));
    return verdict(result, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof GateError) {
      context.say(`guardrail: the commit is blocked, because it cannot be checked. ${reason}`);
      return error.exitCode;
    }
    context.say(
      `guardrail: the security gate stopped (${reason}), so the commit is blocked. Run \`guardrail check --staged\` to see more.`,
    );
    return 3;
  }
}

function verdict({ outcome, profile, exitCode }: GateResult, { say }: HookContext): number {
  switch (outcome) {
    case 'passed':
      return 0;
    case 'blocked':
      say('guardrail: the security gate blocked this commit.');
      return exitCode;
    case 'incomplete':
      if (profile === 'strict') {
        say('guardrail: not everything could be checked, which the strict profile blocks.');
        return exitCode;
      }
      say('guardrail: WARNING, not everything could be checked; see above. The commit passes.');
      return 0;
  }
}
