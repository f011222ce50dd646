import { createRequire } from 'node:module';
import type * as Secrets from '@magi-guardrail/secrets';
import type * as Options from '@magi-guardrail/secrets/options';

let secrets: typeof Secrets | undefined;

/** Loaded when the first text is read: the table of formats is large, and importing rules must be quick. */
export function secretFormats(): typeof Secrets {
  secrets ??= createRequire(import.meta.url)('@magi-guardrail/secrets') as typeof Secrets;
  return secrets;
}

let options: typeof Options | undefined;

/** What a project says about secrets, checked: an `OptionsError` names the key. */
export function settingsOfSecrets(given: Options.SecretOptions): Options.SecretSettings {
  options ??= createRequire(import.meta.url)('@magi-guardrail/secrets/options') as typeof Options;
  const { objectOf, secretSettings, SECRET_KEYS } = options;
  return secretSettings(objectOf(given, '', SECRET_KEYS));
}
