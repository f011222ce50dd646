import type { Rule } from 'eslint';

/** What the gate does with a finding: blocks, warns, or only records it. */
export type Severity = 'high' | 'medium' | 'low';
/** `strict` is for production, `standard` for a first adoption. */
export type Profile = 'strict' | 'standard';

/** What every rule declares once; presets, documentation and reports derive from it. */
export interface GuardrailDocs {
  readonly description: string;
  /** What to write instead, in one sentence. */
  readonly instead: string;
  readonly url: string;
  readonly severity: Severity;
  readonly cwe: readonly number[];
  readonly owasp: { readonly '2021': readonly string[]; readonly '2025': readonly string[] };
  readonly llm?: { readonly '2025': readonly string[]; readonly '2026': readonly string[] };
  /** The presets that enable the rule; all of them if absent. */
  readonly profiles?: readonly Profile[];
  /** Options that differ from the defaults in a preset. */
  readonly profileOptions?: Readonly<Partial<Record<Profile, readonly unknown[]>>>;
}

/** A rule of ESLint that says all that reports and documentation derive from it. */
export interface GuardrailRule extends Rule.RuleModule {
  readonly meta: Rule.RuleMetaData & {
    readonly docs: GuardrailDocs;
    readonly messages: Readonly<Record<string, string>>;
    readonly schema: readonly object[];
  };
}
