import { checkModel, libraryOf, ModelError, type LibraryModel } from '@magi-guardrail/dataflow';
import { closest } from '@magi-guardrail/dataflow/closest';
import type { OptionsError, SecretOptions } from '@magi-guardrail/secrets/options';
import type { AllowEntry } from './allowlist/fields.js';
import { fields } from './allowlist/fields.js';
import { AllowlistError, parseAllowlist } from './allowlist/parse.js';
import { settingsOfSecrets } from './rule/secret-formats.js';

/** What a project may say under `settings.guardrail`. */
export interface GuardrailSettings {
  /** Approvals, as in guardrail.allow.json. */
  readonly allow?: readonly AllowEntry[];
  /** The folder the globs of the approvals are relative to; ESLint's working directory if absent. */
  readonly root?: string;
  /** Knowledge of the project's own functions, added to the models of this package. */
  readonly models?: readonly LibraryModel[];
  /** Secrets that are allowed, and formats of the project's own. */
  readonly secrets?: SecretOptions;
  /** Look into the other files of the project for the functions and objects this file imports. */
  readonly project?: boolean;
  /** Ask the type checker, where files are linted with types, what expressions are of which a file does not tell. */
  readonly types?: boolean;
  /** Report approved uses too, for an audit. */
  readonly reportAllowed?: boolean;
  /** The day to judge expiry by (YYYY-MM-DD); today if absent. */
  readonly today?: string;
}

/** A mistake in the configuration: where it is, and what to write instead. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(message: string) {
    super(message);
    // ESLint prints the stack. Where in this package the mistake was noticed helps no one.
    this.stack = `${this.name}: ${message}`;
  }
}

const place = 'settings.guardrail';
const nothing: GuardrailSettings = {};
const checked = new WeakSet<object>();

/** The project's settings; {@link GuardrailSettings} documents them. Throws for the first mistake. */
export function readSettings(settings: Readonly<Record<string, unknown>>): GuardrailSettings {
  const own = settings['guardrail'];
  if (own === undefined) return nothing;
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    throw new SettingsError(`${place} must be an object, for example { models: [] }.`);
  }
  if (!checked.has(own)) checkSettings(own);
  checked.add(own);
  return own;
}

const checks: { readonly [K in keyof GuardrailSettings]-?: (value: unknown) => void } = {
  allow: (value) => {
    explained(() => parseAllowlist({ allow: value }, place));
  },
  root: (value) => {
    if (typeof value !== 'string') throw wrong('root', 'must be the path of a folder.');
  },
  models: (value) => {
    if (!Array.isArray(value)) throw wrong('models', 'must be an array of models.');
    value.forEach((model, index) => {
      explained(() => {
        checkModel(model, libraryOf(model, index));
      }, `${place}.models[${index}]: `);
    });
  },
  secrets: (value) => {
    try {
      settingsOfSecrets(value as SecretOptions);
    } catch (error) {
      throw isOptionsError(error)
        ? wrong(['secrets', error.key].filter(Boolean).join('.'), error.remedy)
        : error;
    }
  },
  project: flag('project'),
  types: flag('types'),
  reportAllowed: flag('reportAllowed'),
  today: (value) => {
    if (!fields.expires.accepts(value)) throw wrong('today', `must be ${fields.expires.expected}.`);
  },
};

function flag(key: keyof GuardrailSettings): (value: unknown) => void {
  return (value) => {
    if (typeof value !== 'boolean') throw wrong(key, 'must be true or false.');
  };
}

function checkSettings(own: object): void {
  const known = Object.keys(checks);
  for (const [key, value] of Object.entries(own)) {
    if (!isKey(key)) {
      const match = closest(key, known);
      const hint =
        match === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean "${match}"?`;
      throw wrong(key, `is not a known key. ${hint}`);
    }
    if (value !== undefined) checks[key](value);
  }
}

function isKey(key: string): key is keyof GuardrailSettings {
  return Object.hasOwn(checks, key);
}

/** By name: its class is loaded with the table of formats, which most files do without. */
function isOptionsError(error: unknown): error is OptionsError {
  return error instanceof Error && error.name === 'OptionsError';
}

function wrong(key: string, remedy: string): SettingsError {
  return new SettingsError(`${place}.${key} ${remedy}`);
}

/** Runs a check of another part; its mistakes become mistakes of the settings. */
function explained(check: () => unknown, before = ''): void {
  try {
    check();
  } catch (error) {
    const isMistake = error instanceof AllowlistError || error instanceof ModelError;
    throw isMistake ? new SettingsError(`${before}${error.message}`) : error;
  }
}
