import type { Bypass, ClosedAs, FindingPlace, PolicyChange } from '../audit/events.js';
import type { Profile, Severity, StageName } from '../result/model.js';

/** What audit trails say about a project. Plain data: every format of the report derives from it. */
export interface Posture {
  readonly schemaVersion: 1;
  /** ISO 8601, UTC, like all times here. */
  readonly generatedAt: string;
  /** The first moment that counts, and the last one that the trail tells about; absent when it is empty. */
  readonly since?: string;
  readonly until?: string;
  readonly trail: TrailReading;
  readonly runs: Runs;
  /** The same figures for each day, week or month. */
  readonly timeline: Timeline;
  readonly timeToFix: Readonly<Record<Severity | 'all', Durations>>;
  readonly openNow: Readonly<Record<Severity, number>>;
  /** The worst and oldest first. */
  readonly open: readonly OpenEntry[];
  /** The latest first. */
  readonly closed: readonly ClosedEntry[];
  readonly falsePositives: Rate;
  readonly rules: readonly RuleFigures[];
  readonly files: readonly FileFigures[];
  /** What expires first comes first. */
  readonly exceptions: readonly Exception[];
  readonly attempts: readonly Attempt[];
  readonly bypasses: readonly BypassEntry[];
  readonly policyChanges: readonly PolicyEntry[];
  /** The last run on each target. */
  readonly coverage: readonly Covered[];
  /** Of checks of what is staged: what a commit waits for. */
  readonly latency: Latency;
}

export interface TrailReading {
  readonly files: number;
  readonly lines: number;
  /** Lines that could not be read: torn, or edited by hand. */
  readonly damaged: number;
  /** Lines of a newer version. */
  readonly unknown: number;
}

export interface Outcomes {
  readonly total: number;
  readonly passed: number;
  readonly blocked: number;
  readonly incomplete: number;
}

export interface Runs extends Outcomes {
  /** Passed of all; absent without a run. */
  readonly passRate?: number;
  readonly failedStages: number;
  /** The tools of the last run. */
  readonly tools: Readonly<Record<string, string>>;
  readonly profile?: Profile;
}

export interface Timeline {
  readonly unit: 'day' | 'week' | 'month';
  readonly buckets: readonly Bucket[];
}

export interface Bucket extends Outcomes {
  /** The first day. */
  readonly start: string;
  /** At its end. */
  readonly open: Readonly<Record<Severity, number>>;
  readonly opened: number;
  readonly closed: number;
  readonly bypasses: number;
  readonly candidates: number;
  readonly scanned: number;
  readonly latency: Percentiles;
}

/** Milliseconds; absent when nothing was measured. */
export interface Percentiles {
  readonly count: number;
  readonly p50?: number;
  readonly p95?: number;
}

export interface Latency extends Percentiles {
  readonly stages: Readonly<Partial<Record<StageName, Percentiles>>>;
}

export interface Durations {
  readonly count: number;
  readonly meanHours?: number;
  readonly medianHours?: number;
}

export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly rate?: number;
}

export interface RuleFigures {
  readonly rule: string;
  readonly severity: Severity;
  readonly open: number;
  readonly opened: number;
  readonly closed: number;
  readonly falsePositives: number;
  readonly falsePositiveRate?: number;
  /** More than a fifth of at least thirty are false alarms: the rule, not the code, is to be mended. */
  readonly isNoisy: boolean;
}

export interface FileFigures {
  readonly path: string;
  readonly open: number;
  readonly opened: number;
}

export interface OpenEntry extends FindingPlace {
  readonly opened: string;
}

export interface ClosedEntry extends OpenEntry {
  readonly closed: string;
  readonly as: ClosedAs;
  readonly kind?: string;
}

/** Something that is let pass: by a comment, by an entry of the suppressions or of the allowlist. */
export interface Exception {
  readonly type: 'suppression' | 'allowance';
  readonly rule: string;
  readonly severity?: Severity;
  readonly path: string;
  readonly line: number;
  readonly kind?: string;
  readonly since: string;
  readonly ageDays: number;
  readonly expires?: string;
  /** Negative once it is past its date. */
  readonly daysLeft?: number;
}

export interface Attempt {
  readonly time: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
}

export interface BypassEntry {
  readonly time: string;
  readonly how: Bypass;
  readonly hook?: string;
  readonly commit: string | null;
  readonly branch: string | null;
}

export interface PolicyEntry {
  readonly time: string;
  readonly changes: readonly PolicyChange[];
}

export interface Covered {
  readonly target: 'paths' | 'staged' | 'since';
  readonly time: string;
  readonly candidates: number;
  readonly scanned: number;
  readonly notScanned: number;
}
