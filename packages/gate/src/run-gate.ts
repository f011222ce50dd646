import { audited } from './audit/audited.js';
import { circumstancesOf } from './audit/circumstances.js';
import { conclude } from './conclude.js';
import { GateError } from './gate-error.js';
import { GitFailure } from './git/git.js';
import type { Repository } from './git/repository.js';
import { prepare } from './prepare.js';
import type { GateResult, Profile } from './result/model.js';
import { scan, type Progress } from './scan.js';
import type { Shard } from './shard/shard.js';
import type { GateTarget } from './source/targets.js';

export interface GateOptions {
  /** A folder in the repository; paths are relative to it. */
  readonly cwd: string;
  readonly target: GateTarget;
  /** Overrides the profile of guardrail.config.json. */
  readonly profile?: Profile;
  /** Checks only this part of the files of a check of paths; see `mergeResults`. */
  readonly shard?: Shard;
  /**
   * `false` lints every file with the parsers that ESLint would use, which finds the same and takes
   * several times as long; otherwise the native parser reads what it can.
   */
  readonly nativeParser?: boolean;
  /**
   * `false` looks at every file anew. Otherwise what was found in a text is remembered in the folder of
   * git, and known again as long as text, path, rules and policy are the same.
   */
  readonly cache?: boolean;
  /** `false` writes to no audit trail, a string is the file to write to. A check of `text` writes nothing. */
  readonly audit?: boolean | string;
  /** Told after every file. */
  readonly onProgress?: (progress: Progress) => void;
  /** Environment for git (GIT_INDEX_FILE is respected); default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
  /** The repository around `cwd`, for whoever has asked git already; its `git` counts, and not `env`. */
  readonly repository?: Repository;
}

/** Checks files on disk, what is staged in the git index or a range of commits, and decides by policy. */
export async function runGate(options: GateOptions): Promise<GateResult> {
  const started = new Date();
  return explained(async () => {
    const prepared = await prepare(options, started);
    const { context } = prepared;
    const { target } = options;
    // A text that is no file is not what the repository holds: it opens and closes nothing.
    const audit = target.kind !== 'text' && (options.audit ?? true);
    const circumstances =
      audit === false ? undefined : circumstancesOf(context.repository, target.kind);
    const found = await scan(context, options.onProgress);
    const concluded = await conclude({ ...prepared, scan: found, started });
    const tree = target.kind === 'staged' ? (await circumstances)?.tree : undefined;
    const result = tree ? { ...concluded, tree } : concluded;
    return audited(result, { ...prepared, scan: found, audit, circumstances });
  });
}

/** Gives a failure of git a remedy. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const remedy = isUnknownOption(error)
      ? 'This git is too old for the check: install git 2.25 or newer'
      : 'Run `git status` to see what is wrong';
    throw new GateError(`${error.message}. ${remedy}.`, { cause: error });
  }
}

/** Git ends so for an option that it does not have. */
function isUnknownOption({ stderr }: GitFailure): boolean {
  return /^(?:error: (?:invalid|unknown) option|fatal: unrecognized argument|usage: git )/.test(
    stderr,
  );
}
