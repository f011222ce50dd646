export { blockOf, hookNames, mergeHook, removeHook, type HookBlockOptions } from './hook-file.js';
export { installHooks, type InstallOptions, type InstallResult } from './install-hooks.js';
export { uninstallHooks, type UninstallOptions } from './uninstall-hooks.js';
export { huskyFolder } from './husky-folder.js';
export { runHook, runnableHooks, type RunHookOptions, type RunnableHook } from './run-hook.js';
