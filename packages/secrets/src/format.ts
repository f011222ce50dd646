/** What the gate does with a finding: blocks, warns, or only records it. */
export type Severity = 'high' | 'medium' | 'low';

/** What a credential is; an `identifier` is public, and of low severity. */
export type SecretKind = 'token' | 'key' | 'private-key' | 'password' | 'session' | 'identifier';

/** How one kind of credential looks, and what to do when one is found. */
export interface SecretFormat {
  /** `provider-kind`, stable: users name it in configuration. */
  readonly id: string;
  /** Name for people, as the vendor writes it. */
  readonly provider: string;
  readonly kind: SecretKind;
  /** The part that is the same in every such secret, and so may be shown. Empty when there is none. */
  readonly publicPrefix: string;
  /** Lower-case texts of which one must stand where `pattern` begins, or in the name of the value. */
  readonly keywords: readonly string[];
  /**
   * `itself`: the secret tells by its own text what it is, and `pattern` begins at a keyword.
   * `value`: it is a plain random text, and a secret only as the value of a name that holds a keyword.
   */
  readonly place: 'itself' | 'value';
  /** How far inside the secret its keyword stands, when not at its beginning. */
  readonly offset?: number;
  /** Bounded quantifiers only; a group named `secret` narrows the report. */
  readonly pattern: RegExp;
  /** Characters the token is made of, as the inside of a character class: the next one must not be in it. */
  readonly alphabet: string;
  /** Bits per character, below which the text is no secret; by its length and alphabet unless given. */
  readonly minimumEntropy?: number;
  /** Says no to what has the shape and cannot be the thing. */
  readonly isPlausible?: (secret: string, groups: Readonly<Record<string, string>>) => boolean;
  /** The check digits that the vendor documents; they prove a secret, so that nothing else is asked. */
  readonly hasValidCheck?: (secret: string) => boolean;
  /** Of a `value`: what the text from its name up to it must say, so that it is this secret. */
  readonly naming?: RegExp;
  /** The same where a pattern cannot tell. */
  readonly isNamed?: (naming: string) => boolean;
  /** Looked for only in files whose name matches. */
  readonly files?: RegExp;
  /** Gives way to every other format that knows the same text. */
  readonly isGeneric?: boolean;
  readonly severity: Severity;
  readonly cwe: readonly number[];
  /** What to do now: where to revoke it, where to read it from instead. */
  readonly instead: string;
  /** The variable of the environment that usually holds it. */
  readonly variable?: string;
  /** The vendor's page about it. */
  readonly docs: string;
}

/** The part of a format that finds it; the rest is for people. */
export interface Matchable extends Pick<
  SecretFormat,
  | 'alphabet'
  | 'hasValidCheck'
  | 'isGeneric'
  | 'isNamed'
  | 'isPlausible'
  | 'keywords'
  | 'minimumEntropy'
  | 'naming'
  | 'offset'
  | 'place'
  | 'publicPrefix'
> {
  /** A private key is looked at in another way. */
  readonly kind?: SecretKind;
  readonly pattern: Pick<RegExp, 'source' | 'ignoreCase'>;
}

/** What a format must find and what it must leave alone; made at run time, so that no scanner trips on it. */
export interface FormatExamples {
  readonly matches: readonly string[];
  readonly lookalikes: readonly string[];
}

/** What the provider files add to the examples that follow from the shapes. */
export type SpecialExamples = Readonly<Record<string, Partial<FormatExamples>>>;
