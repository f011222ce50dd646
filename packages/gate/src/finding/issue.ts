import type { Severity } from '../result/model.js';
import type { Range } from './source-view.js';

/** What a stage reports about one place, before policy, masking and frames. */
export interface Issue {
  readonly ruleId: string;
  readonly about: RuleFacts;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly message: string;
  readonly suggestion?: string;
  readonly silencer?: Silencer;
  /** Where the credential stands that it is about: an identity of its own, and never shown. */
  readonly secret?: Range;
  /** It is about no line that could be shown: a name, or bytes that are no text. */
  readonly isPlaceless?: boolean;
}

/** What a rule declares about itself, once. */
export interface RuleFacts {
  readonly severity: Severity;
  /** What the rule is about, without a full stop. */
  readonly description?: string;
  readonly cwe: readonly number[];
  readonly owasp?: Readonly<Record<string, readonly string[]>>;
  readonly llm?: Readonly<Record<string, readonly string[]>>;
  readonly help?: string;
}

/** A comment that switches an issue off. */
export interface Silencer {
  /** `undefined` when the comment was not found. */
  readonly line: number | undefined;
  /** The text after `--`. */
  readonly reason: string | undefined;
  /** It switches off every rule, because it names none. */
  readonly namesNothing?: boolean;
}
