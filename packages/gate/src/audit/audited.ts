import { createHash } from 'node:crypto';
import path from 'node:path';
import { isGuardFile } from '../guard/guard-file.js';
import type { Prepared } from '../prepare.js';
import type { GateResult } from '../result/model.js';
import { outcomeOf } from '../result/outcome.js';
import type { Scan } from '../scan.js';
import { appendRun } from './append.js';
import { circumstancesOf } from './circumstances.js';
import { differences } from './compare.js';
import type { Circumstances, Draft, GuardLoss, PolicyChanged } from './events.js';
import { digestOf, policyDifference } from './policy-digest.js';
import { scanEvent } from './scan-event.js';
import { seenBy } from './seen.js';
import type { ToldLoss, TrailState } from './state.js';
import { makeTrailFolder, trailFile } from './trail-file.js';

interface Audited extends Prepared {
  readonly scan: Scan;
  /** `false` writes nothing, a string is the file to write to. */
  readonly audit: boolean | string;
  /** Asked for when the run began; see `circumstancesOf`. */
  readonly circumstances?: Promise<Circumstances> | undefined;
}

/** Tells the audit trail about a run and returns its result, which says so when that failed. */
export async function audited(result: GateResult, run: Audited): Promise<GateResult> {
  if (run.audit === false) return result;
  const problem = await tell(result, run);
  if (problem === undefined) return result;
  // A production policy promises a trail; a check without one is not complete.
  const reasons = result.profile === 'strict' ? [...result.reasons, problem] : result.reasons;
  return {
    ...result,
    ...outcomeOf(result.findings, reasons),
    reasons,
    warnings: [...result.warnings, problem],
  };
}

async function tell(result: GateResult, run: Audited): Promise<string | undefined> {
  const { audit, context, circumstances } = run;
  const { root } = context.repository;
  const file = typeof audit === 'string' ? path.resolve(context.cwd, audit) : trailFile(root);
  try {
    if (audit === true) await makeTrailFolder(root);
    const where = await (circumstances ?? circumstancesOf(context.repository, result.target));
    const scanned = scanEvent(result, where, configHash(result, run));
    await appendRun(file, result.startedAt, async (known) => [
      scanned,
      ...(await policyEvents({ result, run, known, where })),
      ...differences(known, await seenBy({ ...run, result }, known)),
    ]);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The audit line could not be written (${reason}). Make ${file} writable.`;
  }
}

interface Told {
  readonly result: GateResult;
  readonly run: Prepared;
  readonly known: TrailState;
  readonly where: Circumstances;
}

/** Of the policy that holds once the change is merged: what decided about commits is an older one. */
async function policyEvents({ result, run, known, where }: Told): Promise<Draft<PolicyChanged>[]> {
  const { policy: use } = result;
  const before = known.policy;
  const policy = await digestOf(run.run.proposed);
  const lost = (use?.changes ?? []).filter(({ path: name }) => isGuardFile(name));
  const guard = lost.map(({ path: name, what }) => ({ path: name, what }));
  const isTold =
    guard.length === 0 ||
    isSameLoss(known.guard, guard, result.target === 'staged' ? where.commit : undefined);
  if (before?.hash === policy.hash && isTold) return [];
  const changes = policyDifference(before, policy);
  const weakens = use?.changes.some((change) => change.weakens) === true;
  return [
    {
      ...{ event: 'policy.changed', before: before?.hash ?? null, changes, policy },
      ...(weakens && { weakens }),
      ...(guard.length > 0 && { guard, commit: where.commit }),
    },
  ];
}

/**
 * Whether it is one loss that is seen again: a commit that is blocked is tried again, and is pushed later.
 * What a commit takes away after another one was made had come back meanwhile.
 */
function isSameLoss(
  told: ToldLoss | undefined,
  guard: readonly GuardLoss[],
  commit: string | null | undefined,
): boolean {
  if (told === undefined || JSON.stringify(guard) !== JSON.stringify(told.losses)) return false;
  return commit === undefined || told.commit === undefined || commit === told.commit;
}

/** Of all that decides about a run. */
function configHash({ profile }: GateResult, { context, run }: Prepared): string {
  const { baseline, suppressions } = run.decided;
  const { ignore, allow, secrets } = context.policy;
  const policy = JSON.stringify([
    { profile, ignore, allow, secrets },
    ...[baseline, suppressions].map(({ exists, salt, entries }) => exists && { salt, entries }),
  ]);
  return createHash('sha256').update(policy).digest('hex').slice(0, 16);
}
