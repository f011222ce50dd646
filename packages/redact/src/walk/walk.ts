import { marked } from '../marker.js';
import { remove } from '../options.js';
import { LONGEST_NAME, type NameKind, ODD, ODD_SECRET, PAIRED, PLAIN, SECRET } from '../names.js';
import { asText, LAST_RECENT, type Policy, SHORTEST } from '../policy.js';
import { isHarmless, visitArray } from './array.js';
import { emptyCopy } from './empty-copy.js';
import { visitFunction } from './function.js';
import { hideHeader } from './headers.js';
import { NeedsTracking } from './needs-tracking.js';
import { isPairedSecret } from './pairs.js';
import { visitHostile } from './hostile.js';
import { visitProperties } from './properties.js';
import { visitSpecial } from './special.js';
import type { Tracking } from './tracking.js';

// Enough for what is logged; what takes more is so large that starting anew costs little.
const FAST_BUDGET = 400_000;
const FAST_DEPTH = 60;

/**
 * Walks a value and gives it back without its secrets: the value itself where there are none, else a copy.
 * Without tracking it does not remember where it has been, which is twice as fast, and throws
 * when that may not end soon, or when the value does.
 */
export class Walk {
  readonly policy: Policy;
  readonly #tracking: Tracking | undefined;
  /** How many of `#keys` lead to where the walk is. */
  #depth = 0;
  readonly #keys: (string | number)[] = [];
  /** How many entries stand before where the walk is, in the objects that lead there. */
  #top = 0;
  #budget = FAST_BUDGET;
  /** How deep it may go, less the levels that have no name. */
  #limit: number;
  readonly #replaceText = (secret: string) => asText(this.policy.replace(secret, this));

  constructor(policy: Policy, tracking?: Tracking) {
    this.policy = policy;
    this.#tracking = tracking;
    this.#limit = tracking === undefined ? Math.min(FAST_DEPTH, policy.maxDepth) : policy.maxDepth;
  }

  /** The names that lead to where the walk is. */
  path(): readonly string[] {
    return this.#keys.slice(0, this.#depth).map(String);
  }

  visit(value: unknown): unknown {
    switch (typeof value) {
      case 'string':
        return this.text(value);
      case 'object':
        return value === null ? null : this.#object(value);
      case 'function':
        return visitFunction(value, this);
      case 'number':
      case 'bigint':
      case 'symbol':
        return this.policy.text?.atom(value, this) ?? value;
      default:
        return value;
    }
  }

  text(text: string): string {
    const look = this.policy.text;
    if (look === undefined || text.length < SHORTEST) return text;
    return look.visit(text, this.#replaceText, this);
  }

  /** What becomes of an entry, whose name or place may say what it is. */
  entry(key: string, value: unknown, owner?: object): unknown {
    this.#keys[this.#depth++] = key;
    const next = this.#named(this.policy.kindOf(key), value, owner);
    this.#depth--;
    return next;
  }

  /** What becomes of an element of a list; `name` is what stands beside it and calls it secret. */
  element(index: number, value: unknown, name?: string): unknown {
    this.#keys[this.#depth++] = index;
    const isSecret = name !== undefined || this.policy.isSecretPlace?.(value, this.path()) === true;
    const next = isSecret ? this.hide(value, name) : this.visit(value);
    this.#depth--;
    return next;
  }

  /** What stands in place of a value that its name or its place calls secret. */
  hide(value: unknown, name = String(this.#keys[this.#depth - 1])): unknown {
    // Nothing to hide, and "no password given" is worth knowing in a log.
    if (value === undefined || value === null || value === '') return value;
    if (typeof value === 'boolean') return value;
    return hideHeader(name, value, this.#replaceText) ?? this.policy.replace(value, this);
  }

  /** The copy of a value, to be filled: the one that a circle already leads to, or a new one. */
  shell(value: object, make = emptyCopy): object {
    return this.#tracking === undefined ? make(value) : this.#tracking.shell(value, make);
  }

  /** The same place, one level deeper: what an object says of itself. */
  deeper(value: unknown): unknown {
    this.#limit--;
    const next = this.visit(value);
    this.#limit++;
    return next;
  }

  /** Whether there must be a copy, because a circle leads to it. */
  isReferred(value: object): boolean {
    return this.#tracking?.isReferred(value) === true;
  }

  /** What becomes of an object that is not being visited already, whatever it does when it is read. */
  enter(value: object): unknown {
    const depth = this.#depth;
    const limit = this.#limit;
    const top = this.#top;
    try {
      return this.#dispatch(value);
    } catch (error) {
      if (error instanceof NeedsTracking) throw error;
      // A getter or a trap has thrown: every property for itself.
      this.#depth = depth;
      this.#limit = limit;
      this.#top = top;
      return visitHostile(value, this);
    }
  }

  #object(value: object): unknown {
    const isDeep = this.#depth >= this.#limit;
    if (this.#tracking !== undefined)
      return isDeep ? marked('too deep') : this.#tracking.visit(value, this);
    if (isDeep || --this.#budget < 0) throw new NeedsTracking();
    return this.#dispatch(value);
  }

  #dispatch(value: object): unknown {
    if (Array.isArray(value)) return visitArray(value, this);
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === Object.prototype || prototype === null;
    const object = value as Record<PropertyKey, unknown>;
    if (!isPlain || object['toJSON'] !== undefined) return visitSpecial(value, this);
    return this.#plain(object);
  }

  /**
   * The hot loop, without a call that can be saved. Lists of names and values take a fraction of the time that `for in`
   * takes in V8 as soon as one object of the program had a small number for a name.
   */
  #plain(object: Record<PropertyKey, unknown>): unknown {
    const { policy } = this;
    const { recent } = policy;
    const names = Object.keys(object);
    const values = Object.values(object);
    const { length } = names;
    // What happens to be so rare that all of it may be visited again, by a walk that knows names of every kind.
    let isOdd =
      values.length !== length ||
      length > policy.maxBreadth ||
      Object.getOwnPropertySymbols(object).length > 0;
    const asksEverywhere = policy.isSecretPlace !== undefined;
    const asksTexts = policy.text !== undefined;
    const depth = this.#depth++;
    const base = this.#top;
    let isChanged = false;
    for (let index = isOdd ? length : 0; index < length; index++) {
      const name = names[index] as string;
      const value = values[index];
      const slot = (base + index) & LAST_RECENT;
      const kind = recent[slot] === name ? PLAIN : this.#kindOf(name, slot);
      const isLeft =
        typeof value === 'string'
          ? !asksTexts || value.length < SHORTEST
          : value === null || isHarmless(value);
      if (isLeft && kind === PLAIN && !asksEverywhere) continue;
      if (kind >= ODD) {
        isOdd = true;
        break;
      }
      this.#keys[depth] = name;
      this.#top = ((base + index) * 17 + 1) & LAST_RECENT;
      const next =
        kind !== PLAIN || asksEverywhere
          ? this.#named(kind, value, object)
          : typeof value === 'object'
            ? this.#object(value as object)
            : this.visit(value);
      if (next === value || Object.is(next, value)) continue;
      values[index] = next;
      isChanged = true;
    }
    this.#depth = depth;
    this.#top = base;
    if (isOdd) return visitProperties(object, this);
    if (!isChanged && !this.isReferred(object)) return object;
    return this.#copy(object, names, values);
  }

  #kindOf(name: string, slot: number): NameKind {
    const kind = this.policy.kindOf(name);
    if (kind === PLAIN && name.length < LONGEST_NAME) this.policy.recent[slot] = name;
    return kind;
  }

  #copy(object: object, names: readonly string[], values: readonly unknown[]): object {
    const copy = this.shell(object) as Record<string, unknown>;
    for (let index = 0; index < names.length; index++) {
      const next = values[index];
      if (next !== remove) copy[names[index] as string] = next;
    }
    return copy;
  }

  /** The last of `#keys` is its name. */
  #named(kind: NameKind, value: unknown, owner: object | undefined): unknown {
    const isSecret =
      ((kind === SECRET || kind === ODD_SECRET) &&
        this.policy.isKeptPlace?.(this.path(), value) !== true) ||
      (kind === PAIRED && owner !== undefined && this.#isPaired(owner, value)) ||
      this.policy.isSecretPlace?.(value, this.path()) === true;
    return isSecret ? this.hide(value) : this.visit(value);
  }

  #isPaired(owner: object, value: unknown): boolean {
    return isPairedSecret(owner, this.policy, String(this.#keys[this.#depth - 1]), value);
  }
}
