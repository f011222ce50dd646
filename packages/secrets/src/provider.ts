import type { SecretFormat, SecretKind } from './format.js';
import { CREDENTIAL } from './naming-of-values.js';
import { spellings } from './spellings.js';

/** What a file of `formats/` says about a provider; the rest follows from it. */
export interface Provider {
  /** Name for people, as the vendor writes it. */
  readonly name: string;
  /** The vendor's page about its credentials. */
  readonly docs: string;
  /** Where to end one: `Revoke it under Settings > Tokens`. */
  readonly revoke: string;
  readonly formats: readonly Shape[];
}

/** One format: what is not given follows from the shape. */
export interface Shape extends Partial<
  Omit<SecretFormat, 'id' | 'kind' | 'pattern' | 'provider' | 'place'>
> {
  readonly id: string;
  readonly kind: SecretKind;
  /** The whole secret, with bounded quantifiers. */
  readonly shape: RegExp;
  /** Words of which the name of the value must hold one, because the shape alone says nothing. */
  readonly beside?: readonly string[];
  /** What the name of the value must say beside that word, if not just that it is a credential. */
  readonly naming?: RegExp;
}

/** The formats of one provider, with what it says once added to each. */
export function defineProvider(provider: Provider): SecretFormat[] {
  return provider.formats.map((shape) => defineFormat(provider, shape));
}

function defineFormat(
  { name, docs, revoke }: Provider,
  { shape, beside, naming, ...given }: Shape,
): SecretFormat {
  const prefix = leadingText(shape.source);
  const read = given.variable
    ? `read it from process.env.${given.variable}`
    : 'read it from the environment';
  return {
    provider: name,
    docs,
    instead: `${revoke}, then ${read}.`,
    // Where the secret is a part of the match, its beginning is not that of the match.
    publicPrefix: shape.source.includes('(?<secret>') ? '' : prefix,
    keywords: beside?.flatMap(spellings) ?? [prefix.toLowerCase()],
    place: beside === undefined ? 'itself' : 'value',
    pattern: shape,
    alphabet: alphabetOf(shape.source),
    severity: given.kind === 'identifier' ? 'low' : 'high',
    cwe: [798],
    // A format that judges names itself asks nothing else of them.
    ...(beside && !given.isNamed ? { naming: naming ?? NAMING[given.kind] } : {}),
    ...given,
  };
}

const NAMING: Readonly<Record<SecretKind, RegExp>> = {
  token: CREDENTIAL,
  key: CREDENTIAL,
  'private-key': CREDENTIAL,
  password: /pass|pwd|secret|cred/i,
  session: /session|token|cookie|auth/i,
  identifier: /id(?![a-z])|key|client|account|user/i,
};

/** The literal text that every match of a pattern begins with. */
export function leadingText(source: string): string {
  const [literal = ''] =
    /^(?:[\w@~:=/ "<!#%&;,-]|\\[.$+/()[\]{}|^*?-])*(?![?*{])/.exec(source) ?? [];
  return /^[^|]*\|/.test(source.replace(/\([^)]*\)|\[[^\]]*\]|\\./g, ''))
    ? ''
    : literal.replace(/\\/g, '');
}

/** Letters and digits, and the other characters that the classes of a pattern hold, the full stop excepted. */
function alphabetOf(source: string): string {
  const classes = source.match(/\[[^\]]*\]|\\w/g)?.join('') ?? '';
  const others = ['-', '+', '/', '=', '~', '!', '%', ':'].filter((other) => holds(classes, other));
  if (source.includes('={')) others.push('=');
  return `A-Za-z0-9_${others.map((other) => `\\${other}`).join('')}`;
}

function holds(classes: string, character: string): boolean {
  return character === '-' ? /-\]|\[-|\\-/.test(classes) : classes.includes(character);
}
