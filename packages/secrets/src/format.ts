export type Severity = 'high' | 'medium' | 'low';

export type SecretKind = 'token' | 'key' | 'private-key' | 'password' | 'session';

/** How one kind of credential looks, and what to do when one is found. */
export interface SecretFormat {
  /** `provider-kind`, stable: users name it in configuration. */
  readonly id: string;
  /** Name for people, as the vendor writes it. */
  readonly provider: string;
  readonly kind: SecretKind;
  /** The part that is the same in every such secret, and so may be shown. Empty when there is none. */
  readonly publicPrefix: string;
  /** Lower-case texts of which one must stand where `pattern` begins. */
  readonly keywords: readonly string[];
  /** Anchored at a keyword; bounded quantifiers only; a group named `secret` narrows the report. */
  readonly pattern: RegExp;
  /** Characters the token is made of, as the inside of a character class: the next one must not be in it. */
  readonly alphabet: string;
  /** Bits per character, below which the text is no secret. */
  readonly minimumEntropy?: number;
  /** Says no to what has the shape and cannot be the thing. */
  readonly isPlausible?: (secret: string, groups: Readonly<Record<string, string>>) => boolean;
  readonly severity: Severity;
  readonly cwe: readonly number[];
  /** What to do now: where to revoke it, where to read it from instead. */
  readonly instead: string;
  /** The vendor's page about it. */
  readonly docs: string;
}

/** What a format must find and what it must leave alone; made at run time, so that no scanner trips on it. */
export interface FormatExamples {
  readonly matches: readonly string[];
  readonly lookalikes: readonly string[];
}
