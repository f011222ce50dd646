import type { CAC } from 'cac';
import type { Io } from './io.js';

type Add = (cli: CAC, io: Io) => void;

/** Every command in the order of the help, each loaded when it is asked for: a hook shall not wait for the rest. */
const COMMANDS: Readonly<Record<string, () => Promise<Add>>> = {
  init: async () => (await import('./commands/init.js')).addInit,
  uninstall: async () => (await import('./commands/uninstall.js')).addUninstall,
  check: async () => (await import('./commands/check.js')).addCheck,
  merge: async () => (await import('./commands/merge.js')).addMerge,
  baseline: async () => (await import('./commands/baseline.js')).addBaseline,
  doctor: async () => (await import('./commands/doctor.js')).addDoctor,
  suppress: async () => (await import('./commands/suppress.js')).addSuppress,
  allow: async () => (await import('./commands/allow.js')).addAllow,
  explain: async () => (await import('./commands/explain.js')).addExplain,
  agents: async () => (await import('./commands/agents.js')).addAgents,
  hook: async () => (await import('./commands/hook.js')).addHook,
  mcp: async () => (await import('./commands/mcp.js')).addMcp,
  report: async () => (await import('./commands/report.js')).addReport,
};

export const commandNames: readonly string[] = Object.keys(COMMANDS);

/** Adds the commands that the words name, which may be too many of them; all when they name none. */
export async function addCommands(cli: CAC, io: Io, words: readonly string[]): Promise<void> {
  const named = commandNames.filter((name) => words.includes(name));
  for (const name of named.length === 0 ? commandNames : named)
    (await COMMANDS[name]?.())?.(cli, io);
}
