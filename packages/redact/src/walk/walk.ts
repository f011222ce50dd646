import { marked } from '../marker.js';
import { remove } from '../options.js';
import { LONGEST_NAME, type NameKind, ODD, ODD_SECRET, PAIRED, PLAIN, SECRET } from '../names.js';
import { asText, LAST_RECENT, type Policy, SHORTEST } from '../policy.js';
import { isHarmless, visitArray } from './array.js';
import { visitAtom } from './atoms.js';
import { emptyCopy } from './empty-copy.js';
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
  /** Levels that have no name. */
  #extra = 0;
  readonly #keys: (string | number)[] = [];
  /** What the entries of the objects on the way became, one object after the other. */
  readonly #became: unknown[] = [];
  #top = 0;
  #budget: number;
  readonly #limit: number;
  readonly #replaceText = (secret: string) => asText(this.policy.replace(secret, this.path()));

  constructor(policy: Policy, tracking?: Tracking) {
    this.policy = policy;
    this.#tracking = tracking;
    this.#budget = tracking === undefined ? FAST_BUDGET : Infinity;
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
      case 'boolean':
      case 'undefined':
        return value;
      default:
        return visitAtom(value, this);
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
    return hideHeader(name, value, this.#replaceText) ?? this.policy.replace(value, this.path());
  }

  /** The copy of a value, to be filled: the one that a circle already leads to, or a new one. */
  shell(value: object, make = emptyCopy): object {
    return this.#tracking === undefined ? make(value) : this.#tracking.shell(value, make);
  }

  /** The same place, one level deeper: what an object says of itself. */
  deeper(value: unknown): unknown {
    this.#extra++;
    const next = this.visit(value);
    this.#extra--;
    return next;
  }

  /** Whether there must be a copy, because a circle leads to it. */
  isReferred(value: object): boolean {
    return this.#tracking?.isReferred(value) === true;
  }

  /** What becomes of an object that is not being visited already, whatever it does when it is read. */
  enter(value: object): unknown {
    const depth = this.#depth;
    const extra = this.#extra;
    const top = this.#top;
    try {
      return this.#dispatch(value);
    } catch (error) {
      if (error instanceof NeedsTracking) throw error;
      // A getter or a trap has thrown: every property for itself.
      this.#depth = depth;
      this.#extra = extra;
      this.#top = top;
      return visitHostile(value, this);
    }
  }

  #object(value: object): unknown {
    if (--this.#budget >= 0 && this.#depth + this.#extra < this.#limit) {
      return this.#tracking === undefined
        ? this.#dispatch(value)
        : this.#tracking.visit(value, this);
    }
    if (this.#tracking === undefined) throw new NeedsTracking();
    return marked('too deep');
  }

  #dispatch(value: object): unknown {
    if (Array.isArray(value)) return visitArray(value, this);
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === Object.prototype || prototype === null;
    const object = value as Record<PropertyKey, unknown>;
    if (!isPlain || object['toJSON'] !== undefined) return visitSpecial(value, this);
    return this.#plain(object);
  }

  /** The hot loop, without a call that can be saved. */
  #plain(object: Record<PropertyKey, unknown>): unknown {
    const { policy } = this;
    const { recent } = policy;
    const asksEverywhere = policy.isSecretPlace !== undefined;
    const asksTexts = policy.text !== undefined;
    const depth = this.#depth++;
    const base = this.#top;
    let isChanged = false;
    let isOdd = false;
    for (const key in object) {
      if (this.#top - base >= policy.maxBreadth) {
        isOdd = true;
        break;
      }
      const value = object[key];
      const kind = recent[this.#top & LAST_RECENT] === key ? PLAIN : this.#kindOf(key);
      let next = value;
      const isLeft =
        typeof value === 'string'
          ? !asksTexts || value.length < SHORTEST
          : value === null || isHarmless(value);
      if (!isLeft || kind !== PLAIN || asksEverywhere) {
        this.#keys[depth] = key;
        if (kind >= ODD) isOdd = true;
        next =
          kind === PLAIN && !asksEverywhere ? this.visit(value) : this.#named(kind, value, object);
        if (!Object.is(next, value)) isChanged = true;
      }
      this.#became[this.#top++] = next;
    }
    const symbols = Object.getOwnPropertySymbols(object);
    this.#depth = depth;
    this.#top = base;
    // So rare that all of it may be visited again, by a walk that knows names of every kind.
    if (isOdd || symbols.length > 0) return visitProperties(object, this);
    if (!isChanged && !this.isReferred(object)) return object;
    return this.#copy(object, base);
  }

  #kindOf(key: string): NameKind {
    const kind = this.policy.kindOf(key);
    if (kind === PLAIN && key.length < LONGEST_NAME)
      this.policy.recent[this.#top & LAST_RECENT] = key;
    return kind;
  }

  #copy(object: object, base: number): object {
    const copy = this.shell(object) as Record<string, unknown>;
    let at = base;
    for (const key in object) {
      const next = this.#became[at++];
      if (next !== remove) copy[key] = next;
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
