import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Io } from '../io.js';
import { judgeScript } from './judge-script.js';
import { readCall, type AgentCall } from './protocol.js';
import { reasonOf } from '../reason.js';

/**
 * `guardrail hook agent`: reads from standard input what a coding agent wants to run, and refuses what
 * goes around the commit hooks. A refusal is an answer in the agent's own format; everything else is
 * left to the agent in silence. Returns 0, or 2 when the input cannot be read: agents take that as no.
 */
export async function runAgentHook(cwd: string, io: Io): Promise<number> {
  const call = parse(await io.input());
  if (typeof call === 'string') {
    io.err(
      `guardrail hook agent: the input cannot be read: ${call}. It expects the JSON that coding agents send before they run a tool.`,
    );
    return 2;
  }
  if (call.script === undefined) return 0;
  const folder = call.cwd ?? cwd;
  const reason = judgeScript(call.script, (name, other) =>
    gitAlias(name, other === undefined ? folder : path.resolve(folder, other), io.env),
  );
  if (reason !== undefined) io.out(JSON.stringify(call.refuse(sentence(reason))));
  return 0;
}

function parse(text: string): AgentCall | string {
  try {
    return readCall(JSON.parse(text));
  } catch (error) {
    return reasonOf(error);
  }
}

function sentence(reason: string): string {
  return `Refused: ${reason}, and this project checks every commit. Run \`npx guardrail check --staged\`, repair what it finds and commit again without it. If a finding is wrong, say so to the person you work for: only a person may approve an exception.`;
}

/** Git knows its own commands before any alias, so only other names are looked up. */
function gitAlias(name: string, cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  if (BUILT_IN.has(name) || !/^[\w.-]+$/.test(name)) return undefined;
  const { status, stdout } = spawnSync('git', ['config', '--get', `alias.${name}`], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 2000,
  });
  return status === 0 ? stdout.trim() : undefined;
}

const BUILT_IN = new Set(
  `add am apply archive bisect blame branch bundle checkout cherry-pick clean clone commit config describe
  diff diff-tree fetch for-each-ref format-patch fsck gc grep help init log ls-files ls-remote ls-tree merge
  merge-base mv notes pull push range-diff rebase reflog remote reset restore rev-list rev-parse revert rm
  shortlog show show-ref sparse-checkout stash status submodule switch symbolic-ref tag update-index version
  worktree write-tree`.split(/\s+/),
);
