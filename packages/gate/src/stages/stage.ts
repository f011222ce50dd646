import type { Issue } from '../finding/issue.js';
import type { Range } from '../finding/source-view.js';
import type { OwnStage, Stage } from '../result/model.js';
import type { TextSource } from '../source/source.js';

/** Looks at one file. A rejection means that the tool itself failed on it. */
export interface Checker {
  /** Name and version of each tool, for the report. */
  readonly tools: Readonly<Record<string, string>>;
  check(source: TextSource): Promise<Checked>;
  /** Ends what it has started. */
  close?(): Promise<void>;
}

/** A tool that a checker needs for some files only, and that cannot be loaded. */
export class ToolMissing extends Error {
  override readonly name = 'ToolMissing';
}

export interface Checked {
  readonly issues: readonly Issue[];
  /** Where an entry of the allowlist was used. */
  readonly allowed?: readonly Allowed[];
  /** Where the secrets are, to be masked in every report. */
  readonly secrets?: readonly Range[];
  /** Why the file could not be checked after all. */
  readonly skipped?: { readonly reason: string; readonly failed: boolean };
}

export interface Allowed {
  readonly entry: number;
  readonly ruleId: string;
  readonly line: number;
  readonly column: number;
}

/** Runs one stage: loads its tools at the first file it applies to, and survives their failure. */
export class StageRun {
  #checker: Promise<Checker> | undefined;
  #loadFailure: string | undefined;
  #crashes = 0;
  #files = 0;
  #cached = 0;
  #ms = 0;
  #active = 0;
  #since = 0;
  #running: Checker | undefined;

  constructor(
    private readonly name: OwnStage,
    private readonly load: () => Promise<Checker>,
  ) {}

  /** Empty until the tools are loaded. */
  get tools(): Checker['tools'] {
    return this.#running?.tools ?? {};
  }

  /** `undefined` when the tools cannot be loaded: `summary` says why, once. */
  async check(source: TextSource): Promise<Checked | undefined> {
    // Several are checked at once: their time counts once.
    if (this.#active++ === 0) this.#since = performance.now();
    try {
      const checker = await this.#loaded();
      return checker && (await this.#checkOne(checker, source));
    } finally {
      if (--this.#active === 0) this.#ms += performance.now() - this.#since;
    }
  }

  async close(): Promise<void> {
    await this.#running?.close?.();
  }

  /** Counts what an earlier run has checked. */
  reuse(checked: Checked | undefined): void {
    if (checked === undefined || checked.skipped !== undefined) return;
    this.#files += 1;
    this.#cached += 1;
  }

  summary(): Stage {
    const { name } = this;
    const cached = this.#cached > 0 && { cached: this.#cached };
    const common = { name, files: this.#files, ...cached, ms: Math.round(this.#ms) };
    if (this.#loadFailure !== undefined) {
      return { ...common, status: 'failed', reason: `could not be loaded: ${this.#loadFailure}` };
    }
    if (this.#crashes > 0) {
      return { ...common, status: 'failed', reason: `failed on ${files(this.#crashes)}` };
    }
    return this.#checker === undefined && this.#cached === 0
      ? { ...common, status: 'skipped', reason: 'no file it applies to' }
      : { ...common, status: 'ok' };
  }

  async #loaded(): Promise<Checker | undefined> {
    try {
      this.#checker ??= this.load();
      this.#running = await this.#checker;
      return this.#running;
    } catch (error) {
      this.#loadFailure ??= describe(error);
      return undefined;
    }
  }

  async #checkOne(checker: Checker, source: TextSource): Promise<Checked | undefined> {
    try {
      const checked = await checker.check(source);
      if (checked.skipped === undefined && source.part?.isFirst !== false) this.#files += 1;
      return checked;
    } catch (error) {
      if (error instanceof ToolMissing) {
        this.#loadFailure ??= describe(error);
        return undefined;
      }
      this.#crashes += 1;
      const reason = `could not be checked, the ${this.name} stage failed: ${describe(error)}`;
      return { issues: [], skipped: { reason, failed: true } };
    }
  }
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

/** The first lines only: what follows is a stack. */
function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 3).join(' ').slice(0, 300);
}
