import type { SecretFormat, SecretMatch } from '@magi-guardrail/secrets';
import { secretFormats, settingsOfSecrets } from '../rule/secret-formats.js';
import type { GuardrailSettings } from '../settings.js';

/** Which secrets are looked for in a project, and which of them it allows. */
export interface Watch {
  /** What a text holds, but for what is allowed. */
  find(text: string): readonly SecretMatch[];
  format(id: string): SecretFormat | undefined;
  /** Whether a text that no format knows may stand in the code. */
  allows(text: string): boolean;
}

const known = new WeakMap<object, Watch>();
let builtIn: Watch | undefined;

/** By `settings.guardrail.secrets`, else by the table of formats alone. */
export function watchOf({ secrets }: GuardrailSettings): Watch {
  if (secrets === undefined) return (builtIn ??= plain());
  const watch = known.get(secrets) ?? adapted(secrets);
  known.set(secrets, watch);
  return watch;
}

function plain(): Watch {
  const { findSecrets, formats } = secretFormats();
  return { find: (text) => findSecrets(text), format: byId(formats), allows: () => false };
}

function adapted(secrets: NonNullable<GuardrailSettings['secrets']>): Watch {
  const settings = settingsOfSecrets(secrets);
  return {
    find: (text) =>
      settings
        .find(text)
        .filter((match) => settings.allows(text.slice(match.start, match.end), match) !== 'yes'),
    format: byId(settings.formats),
    allows: (text) => settings.allows(text) === 'yes',
  };
}

function byId(formats: readonly SecretFormat[]): Watch['format'] {
  const all = new Map(formats.map((format) => [format.id, format]));
  return (id) => all.get(id);
}
