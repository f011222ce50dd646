export type Severity = 'high' | 'medium' | 'low';
export type Profile = 'strict' | 'standard';
/** The stages of the gate itself. */
export type OwnStage = 'code' | 'secrets';
/** Those, and `scanner:semgrep` for a scanner of the policy. */
export type StageName = OwnStage | `scanner:${string}`;

/** What one run of the gate found, and what it could not look at. Plain data: it survives JSON. */
export interface GateResult {
  readonly schemaVersion: 1;
  readonly profile: Profile;
  readonly target: 'paths' | 'staged' | 'since';
  /** What `since` looked at. */
  readonly range?: CheckedRange;
  /** Of what is staged: the tree that its commit will have, as the audit trail has it. */
  readonly tree?: string;
  /** Which part of the files was checked; `mergeResults` makes one result of all parts. */
  readonly shard?: ShardUse;
  readonly outcome: 'passed' | 'blocked' | 'incomplete';
  /** 0 passed, 1 blocking findings, 3 something could not be checked. */
  readonly exitCode: 0 | 1 | 3;
  /** Why the outcome is `incomplete`; filled as well when it is `blocked` and something was not checked. */
  readonly reasons: readonly string[];
  /** Sorted by path, line, column and rule. */
  readonly findings: readonly Finding[];
  /** Medium and low findings that a comment with a reason, or guardrail.suppressions.json, switched off. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Every use of an entry of guardrail.allow.json. */
  readonly allowances: readonly AllowanceUse[];
  /** Findings that the baseline covers: known, counted, and not blocking. */
  readonly baselined: readonly BaselinedFinding[];
  /** The baseline of the project; absent without one. */
  readonly baseline?: BaselineUse;
  /** guardrail.suppressions.json of the project; absent without one. */
  readonly suppressions?: BaselineUse;
  readonly policy?: PolicyUse;
  readonly coverage: Coverage;
  /** Things the reader should know that change no outcome. */
  readonly warnings: readonly string[];
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Versions of what ran: node, eslint, gate and so on. */
  readonly tools: Readonly<Record<string, string>>;
}

/** A part of a check, counted from 1. */
export interface ShardUse {
  readonly index: number;
  readonly count: number;
  /** The same for all parts of one check: a hash of commit, files, policy and programs. */
  readonly of: string;
}

/** What every finding says, whatever is decided about it. */
export interface FindingBase {
  /** `guardrail/no-eval`, `secrets/github-pat`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  /** Counted from 1, like `column`. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What the rule is about, without a full stop: `Disallow running text as a program`. */
  readonly description?: string;
  /** Stays the same when the line moves or the file is renamed; never derived from a secret. */
  readonly fingerprint: string;
  /** In a check of commits: the first of them that holds this secret. */
  readonly commit?: string;
  /** `false` when HEAD no longer holds the secret: place and frame are those of `commit`. */
  readonly atHead?: boolean;
}

export interface Finding extends FindingBase {
  /** Whether the profile lets this severity stop the commit. */
  readonly blocking: boolean;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly cwe: readonly number[];
  /** OWASP Top 10 categories by edition. */
  readonly owasp?: Readonly<Record<string, readonly string[]>>;
  /** OWASP LLM Top 10 categories by edition. */
  readonly llm?: Readonly<Record<string, readonly string[]>>;
  readonly help?: string;
  /** Three lines of code with a caret; secrets are masked. */
  readonly frame?: string;
  readonly suggestion?: { readonly description: string };
  /** The comment that tried to switch this finding off. */
  readonly suppressionAttempt?: string;
  /** Why the entry of the baseline about this finding does not cover it. */
  readonly baselineAttempt?: string;
}

/** The commits of HEAD that `ref` does not have, or those of `head` that the remote `ref` does not have. */
export interface CheckedRange {
  readonly ref: string;
  /** Where the two histories part; `null` when they have nothing in common. */
  readonly base: string | null;
  readonly head: string;
  readonly commits: number;
  /** They were checked because they are pushed. */
  readonly pushed?: true;
}

export interface SuppressedFinding extends FindingBase {
  /** The text after `--` in the comment, or the reason of the entry. */
  readonly reason: string;
  /** What suppressed it. */
  readonly by?: SuppressedBy;
}

/** A comment in the code, or an entry of guardrail.suppressions.json. */
export interface SuppressedBy {
  readonly kind: 'comment' | 'entry';
  /** The file of the comment or of the entry, relative to the root of the repository. */
  readonly path: string;
  /** Absent when the comment was not found. */
  readonly line?: number;
  /** The last day on which it holds. */
  readonly expires?: string;
  readonly ticket?: string;
  /** Of an entry: what it is called, who looks after it, who permitted it, when and as what. */
  readonly id?: string;
  readonly owner?: string;
  readonly approvedBy?: string;
  readonly createdAt?: string;
  readonly classification?: 'false-positive' | 'accepted-risk' | 'test-fixture';
}

/** Which policy decided, and what the change does to it. */
export interface PolicyUse {
  /**
   * `disk`: the files as they are now. `base`: as they were before the commits that are checked. `head`: as
   * the last of these has them, which is how a push is judged.
   */
  readonly source: 'disk' | 'base' | 'head';
  /** The commit it was read from. */
  readonly commit?: string;
  /** Absent: there was none, so the strict defaults held. */
  readonly root?: string;
  /** What the commits, or what is staged, would change about it. */
  readonly changes: readonly PolicyChange[];
}

export interface PolicyChange {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'extended' | 'changed';
  /** What it is about, in words. */
  readonly what: string;
  /** Whether more gets through with it than before. */
  readonly weakens: boolean;
}

export interface BaselinedFinding extends FindingBase {
  /** The approval, which a high finding always has. */
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly expires?: string;
}

export interface BaselineUse {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly entries: number;
  /** Entries about files that were checked, without their finding: fixed, or changed. */
  readonly stale: readonly StaleEntry[];
}

export interface StaleEntry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface AllowanceUse {
  /** Position in the `allow` list. */
  readonly entry: number;
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: string;
}

export interface Coverage {
  /** Files the run was asked about; of commits also what files held before. */
  readonly candidates: number;
  /** Files that every stage which applies to them has checked. */
  readonly scanned: number;
  /** Of commits: how many of their messages were searched for secrets, beside the files. */
  readonly messages?: number;
  readonly notScanned: readonly NotScanned[];
  /** Of what is staged: files that the commit removes; absent when there are none. */
  readonly deleted?: number;
  readonly stages: readonly Stage[];
}

export interface NotScanned {
  readonly path: string;
  readonly reason: string;
  /** The one stage that left the file out; absent when none looked at it. */
  readonly stage?: StageName;
  /** True when the file should have been checked and could not be: the outcome is then `incomplete`. */
  readonly failed: boolean;
  /** The commit whose version of the file it is, when HEAD has another or none. */
  readonly commit?: string;
}

export interface Stage {
  readonly name: StageName;
  readonly status: 'ok' | 'failed' | 'skipped';
  readonly files: number;
  /** Those of `files` that an earlier run had checked: the text, the rules and the policy are the same. */
  readonly cached?: number;
  readonly ms: number;
  readonly reason?: string;
}
