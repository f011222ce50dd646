export { blockOf, type HookBlockOptions } from './hook-block.js';
export { blockGeneration, mergeHook, removeHook, type MergeOptions } from './hook-file.js';
export {
  COMPLETE_SINCE as completeSince,
  END as markEnd,
  GENERATION as hookGeneration,
  START as markStart,
} from './marks.js';
export { hookNames, type HookName } from './hook-names.js';
export { installHooks, type InstallOptions, type InstallResult } from './install-hooks.js';
export { uninstallHooks, type UninstallOptions } from './uninstall-hooks.js';
export { huskyFolder } from './husky-folder.js';
export { runHook, runnableHooks, type RunHookOptions, type RunnableHook } from './run-hook.js';
export { type TellingHook, uncheckedTest } from './unchecked.js';
export { shellQuote } from './shell-quote.js';
export { readPrevious as previousHooksPath } from './hooks-path.js';
export { RUNNER as runnerName } from './runner-files.js';
export { workTrees } from './work-trees.js';
