import { emptyCopy } from './empty-copy.js';
import type { Walk } from './walk.js';

/**
 * Remembers what became of every object, so that none is visited twice. What leads round in a circle is
 * taken to stay as it is; where that turns out to be wrong, the walk is made again, knowing better.
 */
export class Tracking {
  /** Objects in circles that are known to need a copy. */
  readonly #copied: Set<object>;
  readonly #became = new Map<object, unknown>();
  readonly #shells = new Map<object, object>();
  /** Objects that were taken to stay as they are. */
  readonly #trusted = new Set<object>();

  constructor(copied: ReadonlySet<object> = new Set()) {
    this.#copied = new Set(copied);
  }

  visit(value: object, walk: Walk): unknown {
    const became = this.#became.get(value);
    if (became === OPEN) return this.#inside(value);
    if (became !== undefined) return became;
    this.#became.set(value, OPEN);
    const next = walk.enter(value);
    this.#became.set(value, next);
    return next;
  }

  /** The copy of a value, which a circle may have asked for before. */
  shell(value: object, make: (value: object) => object): object {
    const known = this.#shells.get(value);
    if (known !== undefined) return known;
    const made = make(value);
    this.#shells.set(value, made);
    return made;
  }

  isReferred(value: object): boolean {
    return this.#shells.has(value);
  }

  /** What to begin the next walk with; `undefined` when all that was trusted is true. */
  corrected(everything: boolean): Tracking | undefined {
    const wrong = [...this.#trusted].filter((value) => this.#became.get(value) !== value);
    if (wrong.length === 0) return undefined;
    return new Tracking(new Set([...this.#copied, ...(everything ? this.#trusted : wrong)]));
  }

  /** An object that the walk has entered and not yet left. */
  #inside(value: object): unknown {
    // What it shows of itself leads to itself: JSON would never end.
    if (typeof Reflect.get(value, 'toJSON') === 'function') return '[Circular]';
    if (this.#copied.has(value)) return this.shell(value, emptyCopy);
    this.#trusted.add(value);
    return value;
  }
}

const OPEN = Symbol('open');
