import path from 'node:path';
import { findRepository } from '../git/repository.js';
import { gateVersion } from '../version.js';
import { appendRun } from './append.js';
import { circumstancesOf } from './circumstances.js';
import { type Bypass, bypasses } from './events.js';
import { makeTrailFolder, trailFile } from './trail-file.js';

export interface BypassOptions {
  /** A folder in the repository. */
  readonly cwd: string;
  /** How the gate was passed by; see `Bypass`. */
  readonly how: Bypass;
  /** The git hook that noticed, `post-commit` for example. */
  readonly hook?: string;
  /** The commits that it is about, when it is not HEAD alone; of more than 100 the first. */
  readonly commits?: readonly string[];
  /** The file to write to; default `.guardrail/audit.jsonl` in the root of the repository. */
  readonly audit?: string;
  /** Environment for git; default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Tells the audit trail that a commit was made, or something pushed, which the gate did not check. The
 * commit and the tree are those of HEAD. Throws `GateError` outside of a repository, `TypeError` for an
 * unknown `how`, and the error of the file system when the trail cannot be written.
 */
export async function recordBypass(options: BypassOptions): Promise<void> {
  const { cwd, how, hook, commits, audit, env = process.env } = options;
  if (!bypasses.includes(how)) {
    throw new TypeError(`how: "${how}" is unknown. Known: ${bypasses.join(', ')}.`);
  }
  const repository = await findRepository(cwd, env);
  if (audit === undefined) await makeTrailFolder(repository.root);
  const file = audit === undefined ? trailFile(repository.root) : path.resolve(cwd, audit);
  const event = {
    event: 'bypass',
    how,
    ...(hook !== undefined && { hook }),
    ...(commits !== undefined && { commits: commits.slice(0, MOST_COMMITS) }),
    ...(await circumstancesOf(repository)),
    tools: { node: process.versions.node, '@magi-guardrail/gate': gateVersion() },
  } as const;
  await appendRun(file, new Date().toISOString(), async () => Promise.resolve([event]));
}

const MOST_COMMITS = 100;
