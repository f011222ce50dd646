import { runnableHooks, type RunnableHook } from './run-hook.js';

export type HookName = RunnableHook | 'post-checkout';

/** The hooks that guardrail has lines in, in the order in which git runs them. */
export const hookNames: readonly HookName[] = [...runnableHooks, 'post-checkout'];
