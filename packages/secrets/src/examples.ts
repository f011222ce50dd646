import { examples as special } from './examples.generated.js';
import type { FormatExamples, SecretFormat } from './format.js';
import { formats } from './formats.generated.js';
import { generate } from './shape/generate.js';

export type { FormatExamples } from './format.js';

/** Examples by format id, put together at run time: no source file holds anything that looks live. */
export const examples: Readonly<Record<string, FormatExamples>> = Object.fromEntries(
  formats.map((format) => [format.id, examplesOf(format)]),
);

function examplesOf(format: SecretFormat): FormatExamples {
  const own = special[format.id];
  const matches = own?.matches ?? matchesOf(format);
  const derived = format.pattern.source.includes('(?<secret>')
    ? matches.flatMap((match) => withoutSecret(format, match))
    : lookalikesOf(format, own?.matches !== undefined);
  return { matches, lookalikes: [...derived, ...(own?.lookalikes ?? [])] };
}

/** The same text with something else in the place of the secret. */
function withoutSecret({ pattern }: SecretFormat, match: string): string[] {
  const found = new RegExp(pattern.source, `d${pattern.flags}`).exec(match);
  const [start = 0, end = 0] = found?.indices?.groups?.['secret'] ?? [];
  const stands = ['${SECRET}', '<secret>', 'x'.repeat(end - start), '*'.repeat(end - start)];
  return stands.map((text) => match.slice(0, start) + text + match.slice(end));
}

function matchesOf(format: SecretFormat): string[] {
  const { pattern } = format;
  const secrets = [generate(pattern, 7), generate(pattern, 3), generate(pattern, 29, 40)];
  return [...new Set(secrets)].map((secret) => `${nameOf(format)}${secret}`);
}

/** The name that makes a plain random text a secret, as an assignment. */
function nameOf({ place, variable, keywords }: SecretFormat): string {
  if (place === 'itself') return '';
  return `${variable ?? `${(keywords[0] ?? '').replace(/\W/g, '_')}_api_key`.toUpperCase()}=`;
}

/** What every format leaves alone: what is too long, a placeholder, a run, or the text without its name. */
function lookalikesOf(format: SecretFormat, isSpecial: boolean): string[] {
  const { pattern, place, publicPrefix } = format;
  if (isSpecial && (format.kind === 'private-key' || format.isGeneric === true)) return [];
  const name = nameOf(format);
  const secret = generate(pattern, 7);
  const body = secret.slice(publicPrefix.length);
  const lookalikes = [
    `${name}${publicPrefix}${'x'.repeat(body.length)}`,
    `${name}${publicPrefix}YOUR_TOKEN_HERE`,
    `${name}${publicPrefix}\${TOKEN}`,
    `${name}${publicPrefix}${secret.slice(publicPrefix.length, publicPrefix.length + 4)}`,
    `${name}${'A'.repeat(body.length)}`,
  ];
  if (place === 'itself') lookalikes.push(...(/^\w/.test(secret) ? [`a${secret}`] : []));
  else lookalikes.push(secret, `checksum=${secret}`);
  if (/\]\{\d+\}$/.test(pattern.source)) lookalikes.push(`${name}${secret}a`);
  return lookalikes;
}
