import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Checked } from '../stage.js';
import type { SetupOptions } from './lint-text.js';
import type { LintRequest } from './linter.js';

/** What a worker is asked. */
export interface Question {
  readonly id: number;
  readonly request: LintRequest;
}

/** That it has loaded ESLint, or what it says of a question; without `checked` it could not. */
export type Answer =
  { readonly isReady: true } | { readonly id: number; readonly checked?: Checked };

interface PoolSize {
  /** Texts that are linted before workers are started: fewer take less time than that. */
  readonly alone?: number;
  readonly workers?: number;
}

/** As many as there are other processors, and as the memory holds: each takes a few hundred megabytes. */
const WORKERS = Math.min(availableParallelism() - 1, Math.floor(memory() / 2 ** 30) - 1, 7);
const ALONE = 150;

/** Questions that wait in a worker: enough that it never idles. */
const WAITING = 4;

/** Workers for large checks: threads with an ESLint of their own, beside the one that asks. */
export class LintPool {
  readonly #options: SetupOptions;
  readonly #alone: number;
  readonly #size: number;
  #threads: Thread[] | undefined;
  #asked = 0;

  constructor(options: SetupOptions, { alone = ALONE, workers = WORKERS }: PoolSize = {}) {
    this.#options = options;
    this.#alone = alone;
    this.#size = workers;
  }

  /** `undefined` when the caller has to do it: no worker is free yet, or none can. Rejects when one dies. */
  async lint(request: LintRequest): Promise<Checked | undefined> {
    this.#asked += 1;
    if (this.#size < 1 || this.#asked <= this.#alone) return undefined;
    this.#threads ??= this.#start();
    const [free] = this.#threads
      .filter(({ waiting }) => waiting < WAITING)
      .sort((a, b) => a.waiting - b.waiting);
    return free?.ask(request);
  }

  async close(): Promise<void> {
    await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
  }

  #start(): Thread[] {
    try {
      const require = createRequire(import.meta.url);
      const manifest = pathToFileURL(require.resolve('@magi-guardrail/gate/package.json'));
      const file = new URL('dist/stages/code/lint-worker.js', manifest);
      return Array.from({ length: this.#size }, () => new Thread(file, this.#options));
    } catch {
      // What cannot be handed to a thread is linted in this one.
      return [];
    }
  }
}

interface Waiting {
  readonly resolve: (checked: Checked | undefined) => void;
  readonly reject: (error: Error) => void;
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #isReady = false;
  #next = 0;

  constructor(file: URL, options: SetupOptions) {
    this.#worker = new Worker(file, { workerData: options });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error: Error) => this.#lose(error));
    this.#worker.on('exit', (code) => this.#lose(new Error(`a worker ended with ${code}`)));
  }

  /** More than any number while it cannot be asked. */
  get waiting(): number {
    return this.#isReady ? this.#waiting.size : Infinity;
  }

  ask(request: LintRequest): Promise<Checked | undefined> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, request } satisfies Question);
    });
  }

  async close(): Promise<void> {
    this.#isReady = false;
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    if ('isReady' in answer) {
      this.#isReady = true;
      return;
    }
    this.#waiting.get(answer.id)?.resolve(answer.checked);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
  }

  /** What it was asked stays unanswered, and nobody asks it again. */
  #lose(error: Error): void {
    this.#isReady = false;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** In bytes; a container may have less than its machine. */
function memory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
