import type { Severity } from '../format.js';
import type { OwnFormat } from '../own-format.js';

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

/** What a team may say about secrets; every key is optional. */
export interface SecretOptions {
  /** Secrets of any format that are not reported. */
  readonly allows?: readonly Allow[];
  /** By the id of a format. */
  readonly formats?: Readonly<Record<string, FormatOptions>>;
  /** Formats of your own, such as canary tokens; always high. */
  readonly canary?: readonly OwnFormat[];
}

export const SECRET_KEYS = [
  'allows',
  'formats',
  'canary',
] as const satisfies readonly (keyof SecretOptions)[];
