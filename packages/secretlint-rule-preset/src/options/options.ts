import type { OwnFormat, Severity } from '@magi-guardrail/secrets';

/** What a team has agreed on when it weakens the watch over a high secret. */
export interface Signature {
  /** Why, for the next reader: a sentence. */
  readonly reason: string;
  /** The person or team that answers for it. */
  readonly approvedBy: string;
  /** The last day on which it holds, `2027-01-31`. */
  readonly expires: string;
}

/**
 * A secret that is not reported: its text, or `/pattern/flags` that matches all of it. Without a signature it
 * holds for medium and low secrets only.
 */
export type Allow = string | ({ readonly secret: string } & Signature);

/** What is different about one format; to weaken a high one takes a signature. */
export interface FormatOptions extends Partial<Signature> {
  /** The format is not looked for. */
  readonly disabled?: boolean;
  readonly severity?: Severity;
  readonly allows?: readonly string[];
}

/** The options of the preset; every key is optional. */
export interface Options {
  /** What is reported: `strict` (the default) high and medium secrets, `standard` high ones only. */
  readonly profile?: 'strict' | 'standard';
  /**
   * `blocking` (the default): what fails under the profile. `all`: every secret, whatever its severity and
   * whatever a comment says, for a caller that decides by itself.
   */
  readonly report?: 'blocking' | 'all';
  /** Secrets of any format that are not reported. */
  readonly allows?: readonly Allow[];
  /** By the id of a format. */
  readonly formats?: Readonly<Record<string, FormatOptions>>;
  /** By the end of its id, such as `gitlab`: an upstream rule to be switched off, with a signature. */
  readonly upstream?: Readonly<Record<string, { readonly disabled: true } & Signature>>;
  /** Formats of your own, such as canary tokens; always high. */
  readonly canary?: readonly OwnFormat[];
}
