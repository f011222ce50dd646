import path from 'node:path';
import { placeOf } from '../policy/decided.js';
import { prepare } from '../prepare.js';
import type { Finding, Profile } from '../result/model.js';
import { explained } from '../run-gate.js';
import { scan } from '../scan.js';
import { applySuppressions } from './apply-suppressions.js';
import type { Suppression, SuppressionFile } from './suppression-file.js';

export interface SurveyOptions {
  /** A folder in the repository. */
  readonly cwd: string;
  /** What to look at; everything when empty. */
  readonly paths?: readonly string[];
  readonly profile?: Profile;
  readonly env?: NodeJS.ProcessEnv;
}

/** What there is to suppress or to allow, and what was suppressed before. */
export interface Survey {
  readonly suppressions: SuppressionFile;
  /** guardrail.allow.json: where it stands, or would stand, and what its globs are relative to. */
  readonly allow: { readonly file: string; readonly path: string; readonly root: string };
  readonly findings: readonly SurveyedFinding[];
  /** Entries of files that were looked at, without their finding. */
  readonly unused: readonly Suppression[];
  /** Whether every stage ran; otherwise nothing is known to be of no use. */
  readonly isComplete: boolean;
  readonly today: string;
  readonly maxSuppressionDays: Readonly<Record<'medium' | 'low', number>>;
  readonly maxApprovalDays: number;
}

/** A finding that nothing suppresses. */
export interface SurveyedFinding {
  readonly finding: Finding;
  /** What guardrail.suppressions.json knows it by. */
  readonly mark: string;
  readonly isSecret: boolean;
}

/** Looks at files as they are on disk, for whoever writes an entry; throws `GateError` like a check. */
export async function survey({ cwd, paths = [], profile, env }: SurveyOptions): Promise<Survey> {
  const started = new Date();
  const today = started.toISOString().slice(0, 10);
  const target = { kind: 'paths', paths } as const;
  return explained(async () => {
    const asked = { cwd, target, ...(profile && { profile }), ...(env && { env }) };
    const { context, run } = await prepare(asked, started);
    const { suppressions, policy, files } = run.decided;
    const found = await scan(context);
    const applied = await applySuppressions(found, suppressions, context, today);
    const { repository } = context;
    return {
      suppressions,
      allow: {
        ...placeOf('allow', files, repository),
        root: path.relative(repository.root, files.root ?? repository.root),
      },
      findings: applied.findings,
      unused: [...applied.unused],
      isComplete: found.coverage.stages.every(({ status }) => status !== 'failed'),
      today,
      maxSuppressionDays: policy.maxSuppressionDays,
      maxApprovalDays: policy.maxApprovalDays,
    };
  });
}
