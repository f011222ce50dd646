import type { GateResult, Profile } from './result/model.js';

export interface GateOptions {
  readonly cwd: string;
  readonly target: GateTarget;
  /** Overrides the profile of guardrail.config.json. */
  readonly profile?: Profile;
  /** `false` writes no audit line, a string is the file to write to. */
  readonly audit?: boolean | string;
  /** Environment for git (GIT_INDEX_FILE is respected); default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
}

export type GateTarget =
  { readonly kind: 'paths'; readonly paths: readonly string[] } | { readonly kind: 'staged' };

/** Checks files on disk or what is staged in the git index, and decides by policy. */
export async function runGate(options: GateOptions): Promise<GateResult> {
  const started = new Date();
  return Promise.resolve({
    schemaVersion: 1,
    profile: options.profile ?? 'strict',
    target: options.target.kind,
    outcome: 'incomplete',
    exitCode: 3,
    reasons: ['No stage ran.'],
    findings: [],
    suppressed: [],
    allowances: [],
    coverage: { candidates: 0, scanned: 0, notScanned: [], stages: [] },
    warnings: [],
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    tools: { node: process.versions.node },
  });
}
