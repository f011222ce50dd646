import { randomBytes } from 'node:crypto';
import path from 'node:path';
import {
  baselineFrom,
  policyFileNames,
  type PolicyKind,
  suppressionsFrom,
} from '@magi-guardrail/eslint-config/policy';
import type { BaselineFile } from '../baseline/baseline-file.js';
import type { Repository } from '../git/repository.js';
import type { SuppressionFile } from '../suppressions/suppression-file.js';
import { filesOnDisk, type PolicyFiles } from './policy-files.js';
import { asGateError, type Policy, policyOf } from './read-policy.js';
import { secretOptions } from './secret-options.js';

/** Everything a project has decided, read from its files. */
export interface Decided {
  readonly files: PolicyFiles;
  /** Where each file stands, or would stand, relative to the root of the repository. */
  readonly places: Readonly<Record<PolicyKind, string>>;
  readonly policy: Policy;
  readonly baseline: BaselineFile;
  readonly suppressions: SuppressionFile;
}

/** Parses the files; a mistake in one is a `GateError` that begins with `where`. */
export async function decide(
  files: PolicyFiles,
  repository: Repository,
  where = '',
): Promise<Decided> {
  const { texts } = files;
  const policy = policyOf(files, where);
  // A mistake there is no finding of a file: it ends the run before it begins.
  await secretOptions(policy, texts.config, where);
  const baseline = parsed(texts.baseline, baselineFrom, where);
  const list = parsed(texts.suppressions, suppressionsFrom, where);
  // One salt for both files, as long as nobody gives them two.
  const fresh = randomBytes(16).toString('hex');
  const place = (kind: PolicyKind) => placeOf(kind, files, repository);
  const baselineAt = place('baseline');
  const suppressionsAt = place('suppressions');
  return {
    files,
    places: {
      config: place('config').path,
      allow: place('allow').path,
      baseline: baselineAt.path,
      suppressions: suppressionsAt.path,
    },
    policy,
    baseline: {
      ...baselineAt,
      exists: baseline !== undefined,
      salt: baseline?.salt ?? list?.salt ?? fresh,
      entries: baseline?.findings ?? [],
    },
    suppressions: {
      ...suppressionsAt,
      exists: list !== undefined,
      salt: list?.salt ?? baseline?.salt ?? fresh,
      entries: list?.suppressions ?? [],
    },
  };
}

/** What the files around a folder say, as they are on disk. */
export async function decidedOnDisk(cwd: string, repository: Repository): Promise<Decided> {
  const files = asGateError(() => filesOnDisk(cwd, repository));
  return decide(files, repository);
}

function parsed<T>(
  text: string | undefined,
  parse: (text: string) => T,
  where: string,
): T | undefined {
  return text === undefined ? undefined : asGateError(() => parse(text), where);
}

/** Where a file of the policy stands, or would stand. */
export function placeOf(
  kind: PolicyKind,
  { root }: PolicyFiles,
  repository: Repository,
): { readonly file: string; readonly path: string } {
  const file = path.join(root ?? repository.root, policyFileNames[kind]);
  return { file, path: path.relative(repository.root, file).split(path.sep).join('/') };
}
