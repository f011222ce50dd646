import { type FileFindings, findingsOf } from './finding/findings-of.js';
import { SourceView } from './finding/source-view.js';
import type { Repository } from './git/repository.js';
import { blocks } from './policy/blocks.js';
import { ignoredBy } from './policy/ignored.js';
import type { Policy } from './policy/read-policy.js';
import type { AllowanceUse, Coverage, NotScanned, Profile, StageName } from './result/model.js';
import { byPlace } from './result/order.js';
import { isLintable } from './source/lintable.js';
import type { TextSource } from './source/source.js';
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
}

/** Runs every stage on every file, one file at a time, so that only one content is in memory. */
export async function scan(options: ScanOptions): Promise<Scan> {
  const { policy, repository, targets } = options;
  const run = new ScanRun(options);
  const isIgnored = ignoredBy(policy, repository.root);
  for (const path of targets.paths.filter(isIgnored)) {
    run.leaveOut({ path, reason: 'is ignored by the policy', failed: false });
  }
  for await (const source of targets.sources((path) => !isIgnored(path))) {
    if (source.kind === 'text') await run.check(source);
    else run.leaveOut({ path: source.path, reason: source.reason, failed: source.failed });
  }
  return run.finish();
}

class ScanRun {
  readonly #options: ScanOptions;
  readonly #stages: Record<StageName, StageRun>;
  readonly #files: FileFindings[] = [];
  readonly #allowances: AllowanceUse[] = [];
  readonly #notScanned: NotScanned[] = [];
  #candidates = 0;
  #scanned = 0;

  constructor(options: ScanOptions) {
    this.#options = options;
    this.#stages = createStages(options);
  }

  leaveOut(entry: NotScanned): void {
    this.#candidates += 1;
    this.#notScanned.push(entry);
  }

  async check(source: TextSource): Promise<void> {
    const { path, text } = source;
    const { secrets: secretsStage, code: codeStage } = this.#stages;
    const secrets = await secretsStage.check(source);
    const lints = !source.link && isLintable(path, text);
    const code = lints ? await codeStage.check(source) : NOTHING;
    const view = new SourceView(text, secrets?.secrets);
    const isChecked = [
      this.#note('secrets', path, secrets, view),
      this.#note('code', path, code, view),
    ];
    this.#candidates += 1;
    this.#scanned += Number(isChecked.every(Boolean));
    const issues = [...(secrets?.issues ?? []), ...(code?.issues ?? [])];
    const { profile } = this.#options;
    this.#files.push(
      findingsOf({ path, issues, view, blocks: (severity) => blocks(profile, severity) }),
    );
    this.#allowances.push(...(code?.allowed ?? []).map((use) => this.#allowance(use, path)));
  }

  finish(): Scan {
    const stages = Object.values(this.#stages);
    return {
      findings: this.#files.flatMap(({ findings }) => findings),
      suppressed: this.#files.flatMap(({ suppressed }) => suppressed),
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
  #note(stage: StageName, path: string, checked: Checked | undefined, view: SourceView): boolean {
    const skipped = checked?.skipped;
    if (skipped) {
      this.#notScanned.push({
        path,
        reason: view.mask(skipped.reason),
        stage,
        failed: skipped.failed,
      });
    }
    return checked !== undefined && skipped === undefined;
  }

  #allowance({ entry, ruleId, line, column }: Allowed, path: string): AllowanceUse {
    const { reason = '', approvedBy = '', expires = '' } = this.#options.policy.allow[entry] ?? {};
    return { entry, ruleId, path, line, column, reason, approvedBy, expires };
  }
}

const NOTHING: Checked = { issues: [] };

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
      return loadSecretsChecker(root);
    }),
  };
}
