import type { LibraryModel } from '@magi-guardrail/dataflow';
import type { AllowEntry } from './allowlist/fields.js';

/** What a project may say under `settings.guardrail`. */
export interface GuardrailSettings {
  /** Approvals, as in guardrail.allow.json. */
  readonly allow?: readonly AllowEntry[];
  /** The folder the globs of the approvals are relative to; ESLint's working directory if absent. */
  readonly root?: string;
  /** Knowledge of the project's own functions, added to the models of this package. */
  readonly models?: readonly LibraryModel[];
  /** Look into the other files of the project for the functions and objects this file imports. */
  readonly project?: boolean;
  /** Report approved uses too, for an audit. */
  readonly reportAllowed?: boolean;
  /** The day to judge expiry by (YYYY-MM-DD); today if absent. */
  readonly today?: string;
}

/** The project's settings; {@link GuardrailSettings} documents them. */
export function readSettings(settings: Readonly<Record<string, unknown>>): GuardrailSettings {
  const own = settings['guardrail'];
  return typeof own === 'object' && own !== null ? own : {};
}
