import { type FileFindings, findingsOf } from './finding/findings-of.js';
import type { Identify } from './finding/fingerprint.js';
import { FoundList } from './finding/found.js';
import type { Issue } from './finding/issue.js';
import { secretsIn, withSecrets } from './finding/secrets-in-code.js';
import { SourceView } from './finding/source-view.js';
import type { Repository } from './git/repository.js';
import { blocks } from './policy/blocks.js';
import { ignoredBy } from './policy/ignored.js';
import type { Policy } from './policy/read-policy.js';
import { secretOptions } from './policy/secret-options.js';
import type {
  AllowanceUse,
  Coverage,
  Finding,
  NotScanned,
  Profile,
  Severity,
  StageName,
  SuppressedFinding,
} from './result/model.js';
import { byPlace } from './result/order.js';
import { isLintable } from './source/lintable.js';
import { type Origin, type SkippedSource, skipped, type TextSource } from './source/source.js';
import type { Targets } from './source/targets.js';
import { type Allowed, type Checked, StageRun } from './stages/stage.js';

export interface Scan extends FileFindings {
  readonly allowances: readonly AllowanceUse[];
  readonly coverage: Coverage;
  readonly tools: Readonly<Record<string, string>>;
}

export interface ScanOptions {
  readonly cwd: string;
  readonly repository: Repository;
  readonly policy: Policy;
  readonly profile: Profile;
  readonly targets: Targets;
  readonly identify: Identify;
}

/** Runs every stage on every file, one file at a time, so that only one content is in memory. */
export async function scan(options: ScanOptions): Promise<Scan> {
  const { policy, repository, targets } = options;
  const run = new ScanRun(options);
  const isIgnored = ignoredBy(policy, repository.root);
  for (const path of targets.paths.filter(isIgnored)) {
    run.leaveOut(skipped(path, 'is ignored by the policy'));
  }
  for await (const source of targets.sources((path) => !isIgnored(path))) {
    if (source.kind === 'text') await run.check(source);
    else run.leaveOut(source);
  }
  return run.finish();
}

class ScanRun {
  readonly #options: ScanOptions;
  readonly #stages: Record<StageName, StageRun>;
  readonly #findings = new FoundList<Finding>();
  readonly #suppressed = new FoundList<SuppressedFinding>();
  readonly #allowances: AllowanceUse[] = [];
  readonly #notScanned: NotScanned[] = [];
  readonly #left = new Set<string>();
  #candidates = 0;
  #scanned = 0;

  constructor(options: ScanOptions) {
    this.#options = options;
    this.#stages = createStages(options);
  }

  leaveOut({ path, reason, failed, origin }: SkippedSource): void {
    this.#candidates += 1;
    this.#leftOut({ path, reason, failed, ...commitOf(origin) });
  }

  async check(source: TextSource): Promise<void> {
    const { path, text, origin } = source;
    const { secrets: secretsStage, code: codeStage } = this.#stages;
    const secrets = await secretsStage.check(source);
    // Code is judged as it is now: what it was in between no one can run.
    const lints = !source.link && origin?.past !== true && isLintable(path, text);
    const code = withSecrets(lints ? await codeStage.check(source) : NOTHING, text);
    const view = new SourceView(text, secrets?.secrets && [...secrets.secrets, ...secretsIn(code)]);
    const isChecked = [
      this.#note('secrets', source, secrets, view),
      this.#note('code', source, code, view),
    ];
    this.#candidates += 1;
    this.#scanned += Number(isChecked.every(Boolean));
    this.#decide(source, [...(secrets?.issues ?? []), ...(code?.issues ?? [])], view);
    this.#allowances.push(...(code?.allowed ?? []).map((use) => this.#allowance(use, path)));
  }

  #decide({ path, origin }: TextSource, issues: readonly Issue[], view: SourceView): void {
    const { profile, identify } = this.#options;
    const isBlocking = (severity: Severity) => blocks(profile, severity);
    const { findings, suppressed } = findingsOf({
      path,
      issues,
      view,
      identify,
      blocks: isBlocking,
    });
    this.#findings.add(findings, origin);
    this.#suppressed.add(suppressed, origin);
  }

  finish(): Scan {
    const stages = Object.values(this.#stages);
    return {
      findings: this.#findings.all(),
      suppressed: this.#suppressed.all(),
      allowances: this.#allowances,
      coverage: {
        candidates: this.#candidates,
        scanned: this.#scanned,
        notScanned: this.#notScanned.toSorted(byPlace),
        stages: stages.map((stage) => stage.summary()),
      },
      tools: Object.assign({}, ...stages.map(({ tools }) => tools)),
    };
  }

  /** Whether the stage has checked the file; if it left it out, why. */
  #note(
    stage: StageName,
    { path, origin }: TextSource,
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

function commitOf(origin: Origin | undefined): Pick<NotScanned, 'commit'> {
  return origin?.past === true ? { commit: origin.commit } : {};
}

/** Each stage is imported when the first file needs it: a commit of Markdown loads no ESLint. */
function createStages({ cwd, repository, policy, profile }: ScanOptions) {
  const { root } = repository;
  return {
    code: new StageRun('code', async () => {
      const { loadCodeChecker } = await import('./stages/code/code-checker.js');
      return loadCodeChecker({ cwd, root, policy, profile });
    }),
    secrets: new StageRun('secrets', async () => {
      const { loadSecretsChecker } = await import('./stages/secrets/secrets-checker.js');
      return loadSecretsChecker(root, await secretOptions(policy));
    }),
  };
}
