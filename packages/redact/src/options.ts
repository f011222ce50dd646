import type { PersonalKind } from '@magi-guardrail/secrets/personal';

/** Where a value stands: property names, indexes as texts, `*` for what has no name. */
export type Path = readonly string[];

/**
 * What stands in a secret's place: a text, or a function that makes it from the value and its path. `remove`
 * leaves the property out. See `keepLast` and `hashed` for ready-made ones.
 */
export type Censor = string | typeof remove | ((value: unknown, path: Path) => unknown);

/** As a censor: no property, no entry, no text. */
export const remove: unique symbol = Symbol('remove');

/** What is redacted, and how. */
export interface RedactOptions {
  /** What stands in a secret's place; `[REDACTED]` unless given. If it throws, that stands there. */
  readonly censor?: Censor;
  /** More names of secrets, in any style: `tenantKey` also covers `tenant_key` and `Tenant-Key`. */
  readonly keys?: readonly string[];
  /** Names and places that are harmless here although they sound otherwise: `['token', 'ast.**.key']`. */
  readonly keep?: readonly string[];
  /** Places: `user.*.pin`, `a[0]["x.y"]`, `**.pin`; `*` is any one name or index, `**` any number of them. */
  readonly paths?: readonly string[];
  /** Asked about every value that no other rule redacts; `true` redacts it. One that throws redacts. */
  readonly test?: (value: unknown, path: Path) => boolean;
  /**
   * Personal data: by name, and by form in texts. `false` leaves it alone, a list looks for these forms only;
   * unless given, all but IP addresses.
   */
  readonly personal?: boolean | readonly PersonalKind[];
  /** How deep objects are looked into; what lies deeper is replaced by a marker. 200 unless given. */
  readonly maxDepth?: number;
  /** How many entries of one array, map, set or object are looked at; the rest is left out. A million unless given. */
  readonly maxBreadth?: number;
}
