import { openCache, type ResultCache } from './cache/result-cache.js';
import { type FileFindings, findingsOf } from './finding/findings-of.js';
import type { Fingerprint, Identify } from './finding/fingerprint.js';
import { FoundList } from './finding/found.js';
import type { Issue } from './finding/issue.js';
import { merged } from './finding/merged.js';
import { secretsIn } from './finding/secrets-in-code.js';
import { inBinary } from './finding/placeless.js';
import { SourceView } from './finding/source-view.js';
import type { Repository } from './git/repository.js';
import { blocks } from './policy/blocks.js';
import { ignoredBy } from './policy/ignored.js';
import type { Policy } from './policy/read-policy.js';
import type {
  AllowanceUse,
  Coverage,
  Finding,
  NotScanned,
  Profile,
  Severity,
  OwnStage,
  SuppressedFinding,
} from './result/model.js';
import { byPlace } from './result/order.js';
import { isLintable } from './source/lintable.js';
import { isInShard, type Shard } from './shard/shard.js';
import {
  type LargeSource,
  type Origin,
  type SkippedSource,
  skipped,
  type TextSource,
} from './source/source.js';
import type { Targets } from './source/targets.js';
import { checkNames } from './stages/secrets/check-names.js';
import { checkParts } from './stages/secrets/check-parts.js';
import { createStages } from './stages/create-stages.js';
import { Ahead } from './stages/ahead.js';
import { look, type Look } from './stages/look.js';
import { createScanners, type Scanners, type ScannersResult } from './scanners/scanners.js';
import type { Allowed, Checked, StageRun } from './stages/stage.js';
import type { JudgeComment } from './suppressions/judge-comment.js';

type Origined = Pick<TextSource, 'path'> & { readonly origin?: Origin | undefined };

export interface Scan extends FileFindings {
  readonly allowances: readonly AllowanceUse[];
  readonly coverage: Coverage;
  readonly tools: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** Files whose present content every stage which applies to it has checked. */
  readonly checked: ReadonlySet<string>;
}

export interface ScanOptions {
  readonly cwd: string;
  readonly repository: Repository;
  readonly policy: Policy;
  readonly profile: Profile;
  readonly targets: Targets;
  readonly identify: Identify;
  readonly judge: JudgeComment;
  readonly nativeParser: boolean;
  /** The part of the files that is checked; all of them without it. */
  readonly shard?: Shard;
  /** Whether results are remembered between runs. */
  readonly cache: boolean;
}

/** How far a check is. */
export interface Progress {
  /** Contents that were looked at; a check of commits looks at several of one file. */
  readonly done: number;
  /** Files that the check is about. */
  readonly files: number;
}

/** Runs every stage on every file; few contents are in memory at a time. */
export async function scan(
  options: ScanOptions,
  onProgress?: (progress: Progress) => void,
): Promise<Scan> {
  const { policy, repository, targets } = options;
  const run = new ScanRun(options, options.cache ? await openCache(options) : undefined);
  const isIgnored = ignoredBy(policy, repository.root);
  const isOurs = (path: string) => options.shard === undefined || isInShard(options.shard, path);
  const ours = targets.paths.filter(isOurs);
  const ignored = new Set(ours.filter(isIgnored));
  for (const path of ignored) run.leaveOut(skipped(path, 'is ignored by the policy'));
  const files = ours.length - ignored.size;
  let done = 0;
  const told = () => onProgress?.({ done: ++done, files });
  const ahead = new Ahead(async (source, looked) => {
    run.take(source, await looked);
    told();
  });
  try {
    for await (const source of targets.sources((path) => isOurs(path) && !isIgnored(path))) {
      if (source.kind === 'text') {
        await ahead.add(source, run.look(source));
        continue;
      }
      await ahead.empty();
      if (source.kind === 'large') await run.checkLarge(source);
      else run.leaveOut(source);
      told();
    }
    await ahead.empty();
    await run.checkNames(ours.filter((path) => !ignored.has(path)));
    return await run.finish();
  } finally {
    await run.close();
  }
}

class ScanRun {
  readonly #options: ScanOptions;
  readonly #cache: ResultCache | undefined;
  readonly #stages: Record<OwnStage, StageRun>;
  readonly #scanners: Scanners | undefined;
  readonly #findings = new FoundList<Finding>();
  readonly #suppressed = new FoundList<SuppressedFinding>();
  readonly #allowances: AllowanceUse[] = [];
  readonly #notScanned: NotScanned[] = [];
  readonly #left = new Set<string>();
  readonly #checked = new Set<string>();
  #candidates = 0;
  #scanned = 0;
  #messages = 0;

  constructor(options: ScanOptions, cache: ResultCache | undefined) {
    this.#options = options;
    this.#cache = cache;
    this.#stages = createStages(options);
    this.#scanners = createScanners(options);
  }

  leaveOut({ path, reason, failed, origin }: SkippedSource): void {
    if (origin?.message !== true) this.#candidates += 1;
    this.#leftOut({ path, reason, failed, ...commitOf(origin) });
  }

  look(source: TextSource): Promise<Look> {
    return look(source, this.#stages, this.#cache);
  }

  checkNames(paths: readonly string[]): Promise<void> {
    const { policy } = this.#options;
    return checkNames(paths, policy, this.#stages.secrets, (source, issues, view) => {
      this.#decide(source, issues, view);
    });
  }

  /** Decides about what the stages have said. */
  take(source: TextSource, { secrets, code, view }: Look): void {
    const { path } = source;
    if (source.binary) {
      this.#takeBinary(source, secrets, view);
      return this.#decide(source, inBinary(secrets?.issues ?? []), view);
    }
    const isChecked = [
      this.#note('secrets', source, secrets, view),
      this.#note('code', source, code, view),
    ];
    this.#count(source, isChecked.every(Boolean));
    this.#decide(source, merged(secrets, code), view);
    this.#scanners?.offer(source, secrets?.secrets && [...secrets.secrets, ...secretsIn(code)]);
    this.#allowances.push(...(code?.allowed ?? []).map((use) => this.#allowance(use, path)));
  }

  /** What can be read in it was searched, which is less than to check it. */
  #takeBinary({ path, origin }: Origined, checked: Checked | undefined, view: SourceView): void {
    const source = { path, origin };
    if (checked?.skipped) this.#note('secrets', source, checked, view);
    else this.#leftOut({ path, reason: BINARY, failed: false, ...commitOf(origin) });
    this.#count(source, false);
  }

  /** Only for secrets: code of this size is generated. */
  async checkLarge(source: LargeSource): Promise<void> {
    const { path, binary = false } = source;
    const checked = await checkParts(
      source,
      this.#stages.secrets,
      (part, issues, view, fingerprint) => {
        this.#decide(part, binary ? inBinary(issues) : issues, view, fingerprint);
      },
    );
    const view = new SourceView('', []);
    if (binary) return this.#takeBinary(source, checked, view);
    const code = isLintable(path, '') ? TOO_LARGE_TO_LINT : NOTHING;
    const isChecked = [
      this.#note('secrets', source, checked, view),
      this.#note('code', source, code, view),
    ];
    this.#count(source, isChecked.every(Boolean));
  }

  #count({ path, origin }: Origined, isChecked: boolean): void {
    if (origin?.message === true) {
      if (isChecked) this.#messages += 1;
      return;
    }
    this.#candidates += 1;
    if (!isChecked) return;
    this.#scanned += 1;
    if (origin?.past !== true) this.#checked.add(path);
  }

  #decide(
    { path, origin }: TextSource,
    issues: readonly Issue[],
    view: SourceView,
    fingerprint?: Fingerprint,
  ): void {
    const { profile, identify, judge } = this.#options;
    const isBlocking = (severity: Severity) => blocks(profile, severity);
    const { findings, suppressed } = findingsOf({
      path,
      issues,
      view,
      identify,
      judge,
      blocks: isBlocking,
      ...(fingerprint && { fingerprint }),
    });
    this.#findings.add(findings, origin);
    this.#suppressed.add(suppressed, origin);
  }

  async finish(): Promise<Scan> {
    const stages = Object.values(this.#stages);
    const scanned = await this.#scanners?.run();
    this.#decideScanned(scanned);
    return {
      findings: this.#findings.all(),
      suppressed: this.#suppressed.all(),
      allowances: this.#allowances,
      coverage: {
        candidates: this.#candidates,
        scanned: this.#scanned,
        ...(this.#messages > 0 && { messages: this.#messages }),
        notScanned: this.#notScanned.toSorted(byPlace),
        ...((this.#options.targets.deleted ?? 0) > 0 && { deleted: this.#options.targets.deleted }),
        stages: [...stages.map((stage) => stage.summary()), ...(scanned?.stages ?? [])],
      },
      checked: this.#checked,
      tools: Object.assign({}, ...stages.map(({ tools }) => tools)),
      warnings: [...(this.#cache?.close() ?? []), ...(scanned?.warnings ?? [])],
    };
  }

  /** Leaves nothing behind, whatever has happened. */
  async close(): Promise<void> {
    this.#scanners?.close();
    await Promise.all(Object.values(this.#stages).map((stage) => stage.close()));
  }

  #decideScanned(scanned: ScannersResult | undefined): void {
    for (const { source, issues, secrets } of scanned?.files ?? []) {
      this.#decide(source, issues, new SourceView(source.text, secrets));
    }
  }

  /** Whether the stage has checked the file; if it left it out, why. */
  #note(
    stage: OwnStage,
    { path, origin }: Origined,
    checked: Checked | undefined,
    view: SourceView,
  ): boolean {
    if (checked?.skipped === undefined) return checked !== undefined;
    const { reason, failed } = checked.skipped;
    this.#leftOut({ path, reason: view.mask(reason), stage, failed, ...commitOf(origin) });
    return false;
  }

  /** Ten versions of one picture are left out for one reason. */
  #leftOut(entry: NotScanned): void {
    const key = `${entry.path}\0${entry.reason}`;
    if (entry.commit !== undefined && this.#left.has(key)) return;
    this.#left.add(key);
    this.#notScanned.push(entry);
  }

  #allowance({ entry, ruleId, line, column }: Allowed, path: string): AllowanceUse {
    const { reason = '', approvedBy = '', expires = '' } = this.#options.policy.allow[entry] ?? {};
    return { entry, ruleId, path, line, column, reason, approvedBy, expires };
  }
}

const NOTHING: Checked = { issues: [] };
const BINARY = 'is binary, searched for credentials only';
const TOO_LARGE_TO_LINT: Checked = {
  issues: [],
  skipped: { reason: 'is larger than 1 MB, code rules skipped', failed: false },
};

function commitOf(origin: Origin | undefined): Pick<NotScanned, 'commit'> {
  return origin?.past === true ? { commit: origin.commit } : {};
}
