import fs from 'node:fs';
import path from 'node:path';
import type { Issue } from '../finding/issue.js';
import type { Range } from '../finding/source-view.js';
import type { Stage } from '../result/model.js';
import type { ScanOptions } from '../scan.js';
import type { TextSource } from '../source/source.js';
import { runScanner, type Scanned } from './run-scanner.js';
import { type Scanner, scannersOf } from './scanner.js';
import { openWorkspace, type Workspace } from './workspace.js';

/** What scanners report about one file. */
export interface ScannedFile {
  readonly source: TextSource;
  readonly issues: readonly Issue[];
  /** Where its secrets are, to be masked; `undefined` when no one has looked for them. */
  readonly secrets: readonly Range[] | undefined;
}

export interface ScannersResult {
  readonly files: readonly ScannedFile[];
  readonly stages: readonly Stage[];
  readonly warnings: readonly string[];
}

/** The scanners of the policy, for one run; `undefined` when there are none. */
export function createScanners(context: ScanOptions): Scanners | undefined {
  const scanners = scannersOf(context.policy, context.repository.root);
  return scanners.length === 0 ? undefined : new Scanners(scanners, context);
}

export class Scanners {
  readonly #scanners: readonly Scanner[];
  readonly #context: ScanOptions;
  readonly #secrets = new Map<string, readonly Range[] | undefined>();
  readonly #files = new Map<Scanner, string[]>();
  #workspace: Workspace | undefined;

  constructor(scanners: readonly Scanner[], context: ScanOptions) {
    this.#scanners = scanners;
    this.#context = context;
  }

  /** Takes a text that was read for the run; what only history holds is for the secret scan alone. */
  offer(source: TextSource, secrets: readonly Range[] | undefined): void {
    const { path: name, link, origin } = source;
    if (link || origin?.past === true) return;
    const wanted = this.#scanners.filter(({ matches }) => matches(this.#fromPolicy(name)));
    if (wanted.length === 0) return;
    this.#space().add(source);
    if (secrets?.length !== 0) this.#secrets.set(name, secrets);
    for (const scanner of wanted) {
      const files = this.#files.get(scanner);
      if (files === undefined) this.#files.set(scanner, [name]);
      else files.push(name);
    }
  }

  /** Runs every scanner on its files, one after the other. */
  async run(): Promise<ScannersResult> {
    try {
      const all: Scanned[] = [];
      for (const scanner of this.#scanners) all.push(await this.#run(scanner));
      return {
        files: await this.#filesOf(all),
        stages: all.map(({ stage }) => stage),
        warnings: all.flatMap(({ warnings }) => warnings),
      };
    } finally {
      this.close();
    }
  }

  /** Removes what was written for the scanners. */
  close(): void {
    this.#workspace?.remove();
    this.#workspace = undefined;
  }

  async #run(scanner: Scanner): Promise<Scanned> {
    const files = this.#files.get(scanner);
    if (files === undefined) {
      const name = `scanner:${scanner.name}` as const;
      const reason = 'no file it applies to';
      return {
        stage: { name, status: 'skipped', files: 0, ms: 0, reason },
        reported: [],
        warnings: [],
      };
    }
    const { repository, profile } = this.#context;
    const { root, git } = repository;
    return runScanner(scanner, files, { root, profile, env: git.env, workspace: this.#space() });
  }

  /** What is reported elsewhere, no one has asked about. */
  async #filesOf(all: readonly Scanned[]): Promise<ScannedFile[]> {
    const asked = new Set([...this.#files.values()].flat());
    const byName = new Map<string, Issue[]>();
    for (const { file, issue } of all.flatMap(({ reported }) => reported)) {
      const name = this.#nameOf(file);
      if (!asked.has(name)) continue;
      byName.set(name, [...(byName.get(name) ?? []), issue]);
    }
    const files: ScannedFile[] = [];
    for (const [name, issues] of byName) {
      const source = await this.#space().read(name);
      const secrets = this.#secrets.has(name) ? this.#secrets.get(name) : [];
      if (source !== undefined) files.push({ source, issues, secrets });
    }
    return files;
  }

  #nameOf(file: string): string {
    const { folder } = this.#space();
    const real = fs.existsSync(file) ? fs.realpathSync(file) : file;
    return path.relative(folder, real).split(path.sep).join('/');
  }

  #fromPolicy(name: string): string {
    const { policy, repository } = this.#context;
    const base = policy.root ?? repository.root;
    return path.relative(base, path.join(repository.root, name)).split(path.sep).join('/');
  }

  #space(): Workspace {
    const { repository, targets } = this.#context;
    this.#workspace ??= openWorkspace(repository.root, targets.kind === 'paths');
    return this.#workspace;
  }
}
