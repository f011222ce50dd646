import type { TextSource } from '../source/source.js';
import type { Look } from './look.js';

/** Texts that are looked at while the first of them is waited for: enough for every worker. */
const MOST = 32;
/** Characters of all of them. */
const MOST_TEXT = 8_000_000;

type Take = (source: TextSource, looked: Promise<Look>) => Promise<void>;

/** Looks at several texts at once, and takes what is said of them in the order they came. */
export class Ahead {
  readonly #take: Take;
  readonly #begun: { readonly source: TextSource; readonly looked: Promise<Look> }[] = [];
  #text = 0;

  constructor(take: Take) {
    this.#take = take;
  }

  async add(source: TextSource, looked: Promise<Look>): Promise<void> {
    // Whoever takes it is told; until then nobody else shall be.
    looked.catch(() => {});
    this.#begun.push({ source, looked });
    this.#text += source.text.length;
    while (this.#begun.length >= MOST || this.#text > MOST_TEXT) await this.#takeFirst();
  }

  async empty(): Promise<void> {
    while (this.#begun.length > 0) await this.#takeFirst();
  }

  async #takeFirst(): Promise<void> {
    const first = this.#begun.shift();
    if (first === undefined) return;
    this.#text -= first.source.text.length;
    await this.#take(first.source, first.looked);
  }
}
