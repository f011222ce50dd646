import type { CheckedRange, GateResult, Profile, Severity, StageName } from '../result/model.js';

/** One line of the audit trail. `schemas/audit.schema.json` says the same to other programs. */
export type AuditEvent =
  | ScanEvent
  | FindingOpened
  | FindingClosed
  | FindingMoved
  | SuppressionSeen
  | SuppressionGone
  | SuppressionAttempt
  | AllowanceSeen
  | AllowanceGone
  | PolicyChanged
  | BypassEvent
  | StateEvent;

export interface Line {
  readonly schemaVersion: 1;
  /** ISO 8601, UTC: when the run began. */
  readonly time: string;
  /** The same in all lines of one run. */
  readonly run: string;
}

/** What was checked out, and where. No person: the commit leads to one, for whoever may read it. */
export interface Circumstances {
  /** HEAD, or `null` before the first commit. */
  readonly commit: string | null;
  /** The tree of what was looked at: of the index when that was checked, else of HEAD. */
  readonly tree: string | null;
  /** `null` when no branch is checked out. */
  readonly branch: string | null;
  readonly environment: 'local' | 'ci';
}

export interface ScanEvent extends Line, Circumstances {
  readonly event: 'scan';
  readonly target: GateResult['target'];
  readonly range?: CheckedRange;
  readonly profile: Profile;
  readonly outcome: GateResult['outcome'];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly blocking: number;
  readonly suppressionAttempts: number;
  readonly suppressed: number;
  readonly allowed: number;
  readonly baselined: number;
  readonly files: {
    readonly candidates: number;
    readonly scanned: number;
    readonly notScanned: number;
  };
  readonly stages: readonly {
    readonly name: StageName;
    readonly status: 'ok' | 'failed' | 'skipped';
    readonly ms: number;
  }[];
  readonly durationMs: number;
  readonly tools: Readonly<Record<string, string>>;
  /** A hash of the policy that held. */
  readonly config: string;
}

/** Which finding: never its message or code. */
export interface FindingPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
  /** Of a secret that HEAD no longer holds: the commit that does. */
  readonly commit?: string;
}

export interface FindingOpened extends Line, FindingPlace {
  readonly event: 'finding.opened';
  readonly blocking: boolean;
}

/**
 * `fixed`: the file was checked and it is gone. `deleted`: the file is gone.
 * `suppressed`, `allowed`, `baselined` and `ignored`: it is there and somebody decided so. `rewritten`:
 * no history leads to the commit any more.
 */
export type ClosedAs =
  'fixed' | 'deleted' | 'suppressed' | 'allowed' | 'baselined' | 'ignored' | 'rewritten';

export interface FindingClosed extends Line, FindingPlace {
  readonly event: 'finding.closed';
  readonly as: ClosedAs;
  /** What the suppression calls it: `false-positive`, `accepted-risk`, … */
  readonly kind?: string;
  /** When it was opened, so that this line says how long it took. */
  readonly opened: string;
}

export interface FindingMoved extends Line, FindingPlace {
  readonly event: 'finding.moved';
  /** The path it had. */
  readonly from: string;
}

/** A finding that a comment or an entry with a reason switches off. */
export interface SuppressionSeen extends Line, FindingPlace {
  readonly event: 'suppression.seen';
  readonly kind?: string;
  readonly expires?: string;
}

export interface SuppressionGone extends Line, FindingPlace {
  readonly event: 'suppression.gone';
}

/** A comment tried to switch off what it may not. */
export interface SuppressionAttempt extends Line, FindingPlace {
  readonly event: 'suppression.attempt';
}

/** A rule that the allowlist permits in a file. */
export interface AllowancePlace {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly expires: string;
}

export interface AllowanceSeen extends Line, AllowancePlace {
  readonly event: 'allowance.seen';
}

export interface AllowanceGone extends Line, AllowancePlace {
  readonly event: 'allowance.gone';
}

/** What the policy says, in words that hold no secret; see `digestOf`. */
export interface PolicyDigest {
  readonly hash: string;
  readonly keys: Readonly<Record<string, PolicyValue>>;
}

export type PolicyValue = string | number | boolean | readonly string[];

export interface PolicyChange {
  readonly key: string;
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

export interface PolicyChanged extends Line {
  readonly event: 'policy.changed';
  /** The hash before; `null` in a new trail. */
  readonly before: string | null;
  readonly changes: readonly PolicyChange[];
  readonly policy: PolicyDigest;
  /** More gets through with it than before, as far as the run could compare the two. */
  readonly weakens?: boolean;
  /** What is taken away from the files that connect the gate. */
  readonly guard?: readonly GuardLoss[];
  /** HEAD when something was taken away, or `null` before the first commit. */
  readonly commit?: string | null;
}

export interface GuardLoss {
  /** `.husky/pre-commit`, for example. */
  readonly path: string;
  /** What is lost, in words. */
  readonly what: string;
}

export const bypasses = ['no-verify', 'husky-off', 'hooks-path', 'skipped', 'unverified'] as const;

/**
 * `no-verify`: the hooks were left out. `husky-off`: HUSKY=0. `hooks-path`: git runs other hooks.
 * `skipped`: a stage was switched off. `unverified`: a commit that no check vouches for, for example of
 * a rebase.
 */
export type Bypass = (typeof bypasses)[number];

export interface BypassEvent extends Line, Circumstances {
  readonly event: 'bypass';
  readonly how: Bypass;
  /** The git hook that noticed. */
  readonly hook?: string;
  /** The commits that it is about, when it is not `commit` alone; at most 100. */
  readonly commits?: readonly string[];
  readonly tools: Readonly<Record<string, string>>;
}

/** All that is open, now and then, so that nobody has to read the trail from its beginning. */
export interface StateEvent extends Line {
  readonly event: 'state';
  readonly open: readonly OpenFinding[];
  readonly suppressions: readonly KnownSuppression[];
  readonly allowances: readonly KnownAllowance[];
  readonly policy?: PolicyDigest;
}

export interface OpenFinding extends FindingPlace {
  readonly since: string;
  /** A comment tried to switch it off, which was told. */
  readonly attempted?: true;
}

export interface KnownSuppression extends FindingPlace {
  readonly since: string;
  readonly kind?: string;
  readonly expires?: string;
}

export interface KnownAllowance extends AllowancePlace {
  readonly since: string;
}

/** An event before it knows its run. */
export type Draft<T extends AuditEvent = AuditEvent> = T extends AuditEvent
  ? Omit<T, keyof Line>
  : never;
