/** What stands in a secret's place: a text, or a function that makes one from the value and its path. */
export type Censor = string | ((value: unknown, path: readonly string[]) => unknown);

export interface RedactOptions {
  /** What stands in a secret's place; `[REDACTED]` unless given. */
  readonly censor?: Censor;
  /** More property names to redact, in any style: `tenantKey` also covers `tenant_key`. */
  readonly keys?: readonly string[];
  /** Exact places: `user.*.pin`, where `*` is any one property or index. */
  readonly paths?: readonly string[];
  /** Redact personal data such as e-mail addresses as well, by name; yes unless `false`. */
  readonly personal?: boolean;
}
