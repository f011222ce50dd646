import { policyFileNames } from '@magi-guardrail/eslint-config/policy';
import path from 'node:path';
import type { BaselineFile } from '../baseline/baseline-file.js';
import { findRepository } from '../git/repository.js';
import type { Profile } from '../result/model.js';
import type { Suppression } from '../suppressions/suppression-file.js';
import { decidedOnDisk } from './decided.js';
import { ignoredBy } from './ignored.js';
import type { AllowEntry } from './read-policy.js';

/** The policy around a folder, for those who report on it. */
export interface PolicyFacts {
  /** The folder of the policy files, or else the root of the repository. */
  readonly root: string;
  /** The root of the repository. */
  readonly repository: string;
  readonly profile: Profile;
  /** Names of the files that a policy may consist of, whether they exist or not. */
  readonly files: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly baseline: Pick<BaselineFile, 'exists' | 'path' | 'entries'>;
  readonly suppressions: readonly Pick<Suppression, 'path' | 'expiresAt'>[];
  readonly optionalTools: readonly string[];
  /** Names of the programs that are run beside the rules. */
  readonly scanners: readonly string[];
  /** Whether `ignore` leaves out a file, given from the root of the repository. */
  readonly isIgnored: (file: string) => boolean;
}

/** Reads every policy file around `cwd`; throws a `GateError` that names file, key and remedy. */
export async function policyFacts(
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<PolicyFacts> {
  const repository = await findRepository(cwd, env);
  const { policy, baseline, suppressions } = await decidedOnDisk(cwd, repository);
  const { profile, allow, optionalTools, scanners } = policy;
  const { exists, path: name, entries } = baseline;
  return {
    root: isInside(repository.root, policy.root) ? policy.root : repository.root,
    repository: repository.root,
    profile,
    files: Object.values(policyFileNames),
    allow,
    baseline: { exists, path: name, entries },
    suppressions: suppressions.entries,
    optionalTools,
    scanners: scanners.map(({ name }) => name),
    isIgnored: ignoredBy(policy, repository.root),
  };
}

/** A policy above the repository belongs to somebody else. */
function isInside(root: string, folder: string | undefined): folder is string {
  return folder !== undefined && !path.relative(root, folder).startsWith('..');
}
