import { randomBytes } from 'node:crypto';
import { audited } from './audit/audited.js';
import { identifyBy } from './finding/fingerprint.js';
import { GateError } from './gate-error.js';
import { GitFailure } from './git/git.js';
import { findRepository } from './git/repository.js';
import { allowlistFindings } from './policy/hygiene.js';
import { policyChanges } from './policy/policy-changes.js';
import { readPolicy } from './policy/read-policy.js';
import { secretOptions, secretRemarks } from './policy/secret-options.js';
import type { GateResult, Profile } from './result/model.js';
import { byPlace } from './result/order.js';
import { gaps, outcomeOf } from './result/outcome.js';
import { scan, type ScanOptions } from './scan.js';
import { findTargets, type GateTarget, type Targets } from './source/targets.js';
import { gateVersion } from './version.js';

export interface GateOptions {
  /** A folder in the repository; paths are relative to it. */
  readonly cwd: string;
  readonly target: GateTarget;
  /** Overrides the profile of guardrail.config.json. */
  readonly profile?: Profile;
  /** `false` writes no audit line, a string is the file to write to. */
  readonly audit?: boolean | string;
  /** Environment for git (GIT_INDEX_FILE is respected); default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Checks files on disk or what is staged in the git index, and decides by policy. */
export async function runGate(options: GateOptions): Promise<GateResult> {
  const started = new Date();
  try {
    const context = await prepare(options);
    const result = await conclude(context, started);
    return await audited(result, context, options.audit ?? true);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new GateError(`${error.message}. Run \`git status\` to see what is wrong.`, {
      cause: error,
    });
  }
}

async function prepare({ cwd, target, profile, env }: GateOptions): Promise<ScanOptions> {
  const repository = await findRepository(cwd, env ?? process.env);
  const policy = readPolicy(cwd);
  // A mistake there is no finding of a file: it ends the run before it begins.
  await secretOptions(policy);
  const targets = await findTargets(repository, cwd, target);
  // Within one run any salt tells the same from the different.
  const identify = identifyBy(randomBytes(16).toString('hex'));
  return { cwd, repository, policy, profile: profile ?? policy.profile, targets, identify };
}

async function conclude(context: ScanOptions, started: Date): Promise<GateResult> {
  const { profile, targets } = context;
  const scanned = await scan(context);
  const { coverage, tools } = scanned;
  const today = started.toISOString().slice(0, 10);
  const stale = await allowlistFindings(context, scanned, today);
  const found = scanned.findings.map(({ finding }) => finding);
  const findings = [...found, ...stale].sort(byPlace);
  const reasons = gaps(targets.kind, coverage);
  return {
    schemaVersion: 1,
    profile,
    target: targets.kind,
    ...rangeOf(targets),
    ...outcomeOf(findings, reasons),
    reasons,
    findings,
    suppressed: scanned.suppressed.map(({ finding }) => finding).sort(byPlace),
    allowances: scanned.allowances.toSorted(byPlace),
    coverage,
    warnings: [...(await policyChanges(context)), ...(await secretRemarks(context.policy))],
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    tools: { node: process.versions.node, '@magi-guardrail/gate': gateVersion(), ...tools },
  };
}

function rangeOf({ range }: Targets): Pick<GateResult, 'range'> {
  if (range === undefined) return {};
  const { ref, base = null, head, commits } = range;
  return { range: { ref, base, head, commits: commits.length } };
}
