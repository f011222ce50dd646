import { formatResult, GateError, runGate } from '@magi-guardrail/gate';
import type { HookContext } from './run-hook.js';
import { placeOf } from './format/place.js';
import type { HookPlace } from './hook-place.js';
import { verdict } from './verdict.js';
import { reasonOf } from './reason.js';

export interface StagedCheck {
  /** 0 lets the commit pass. */
  readonly code: number;
  /** The tree that was looked at, where git could tell. */
  readonly tree?: string;
}

/** Runs the security gate on what will be committed: what differs from `base`, or else from HEAD. */
export async function checkStaged(
  context: HookContext,
  place: HookPlace | undefined,
  base?: string,
): Promise<StagedCheck> {
  const { cwd, env, color, columns } = context;
  try {
    const target = { kind: 'staged', ...(base !== undefined && { base }) } as const;
    const repository = place && placeOf(place);
    const result = await runGate({ cwd, env, target, ...(repository && { repository }) });
    context.print(formatResult(result, 'stylish', { color, columns, env }));
    const { tree } = result;
    return { code: verdict(result, 'commit', context), ...(tree !== undefined && { tree }) };
  } catch (error) {
    const reason = reasonOf(error);
    if (error instanceof GateError) {
      context.say(`guardrail: the commit is blocked, because it cannot be checked. ${reason}`);
      return { code: error.exitCode };
    }
    context.say(
      `guardrail: the security gate stopped (${reason}), so the commit is blocked. Run \`npx guardrail check --staged\` to see more.`,
    );
    return { code: 3 };
  }
}
