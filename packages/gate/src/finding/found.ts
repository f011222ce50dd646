import type { Origin } from '../source/source.js';
import type { Identified } from './findings-of.js';

interface Found {
  readonly path: string;
  readonly commit?: string;
  readonly atHead?: boolean;
}

/**
 * The findings of a run. In a check of commits a file comes once per version, HEAD's first, and a
 * secret that stays in it for ten versions is one finding, named with the commit that brought it.
 */
export class FoundList<T extends Found> {
  readonly #entries: Identified<T>[] = [];
  readonly #current = new Map<string, number[]>();
  readonly #past = new Set<string>();
  readonly #order = new Map<number, number>();

  add(found: readonly Identified<T>[], origin: Origin | undefined): void {
    for (const entry of found) {
      if (origin?.past === true) this.#addPast(entry, origin);
      else this.#addCurrent(entry, origin);
    }
  }

  all(): readonly Identified<T>[] {
    return this.#entries;
  }

  #addCurrent(entry: Identified<T>, origin: Origin | undefined): void {
    const index = this.#entries.push(entry) - 1;
    if (!entry.isSecret) return;
    const same = this.#current.get(entry.identity);
    if (same === undefined) this.#current.set(entry.identity, [index]);
    else same.push(index);
    if (origin !== undefined) this.#attribute(index, origin);
  }

  /** A secret that HEAD still holds, here or in another file, is that finding. */
  #addPast(entry: Identified<T>, origin: Origin): void {
    const { finding, identity } = entry;
    const current = this.#current.get(identity);
    if (current !== undefined) {
      for (const index of current) this.#attribute(index, origin);
      return;
    }
    const key = `${identity} ${finding.path}`;
    if (this.#past.has(key)) return;
    this.#past.add(key);
    const { commit } = origin;
    this.#entries.push({ ...entry, finding: { ...finding, commit, atHead: false } });
  }

  #attribute(index: number, { commit, order }: Origin): void {
    const entry = this.#entries[index];
    if (entry === undefined || order >= (this.#order.get(index) ?? Infinity)) return;
    this.#order.set(index, order);
    this.#entries[index] = { ...entry, finding: { ...entry.finding, commit, atHead: true } };
  }
}
