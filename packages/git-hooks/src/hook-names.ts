import { runnableHooks } from './run-hook.js';

export type HookName = (typeof runnableHooks)[number] | 'pre-push' | 'post-checkout';

/** The hooks that guardrail has lines in, in the order in which git runs them. */
export const hookNames: readonly HookName[] = [...runnableHooks, 'post-checkout'];
