import type { Options } from '@magi-guardrail/secretlint-rule-preset';
import type { GateResult } from './model.js';

/**
 * The result with every secret masked that came in by another way than the checked code: names of files,
 * reasons in comments and policies, words of tools. `options` are those of the secret scan.
 */
export async function withoutSecrets(result: GateResult, options: Options): Promise<GateResult> {
  const texts = new Set<string>();
  mapTexts(result, (text) => (texts.add(text), text));
  const mask = await maskerOf(texts, options);
  return mask === undefined ? result : mapTexts(result, mask);
}

/** Masks the secrets in some texts; `undefined` when none of them can hold any. */
export async function maskerOf(
  texts: Iterable<string>,
  options: Options,
): Promise<((text: string) => string) | undefined> {
  const suspects = [...texts].filter((text) => SUSPECT.test(text));
  if (suspects.length === 0) return undefined;
  const { maskSecrets } = await import('@magi-guardrail/secretlint-rule-preset');
  const masked = maskedAll(suspects, (text) => maskSecrets(text, options));
  const masks = new Map(suspects.map((text, at) => [text, masked[at] ?? '']));
  return (text) => masks.get(text) ?? text;
}

/** Ten thousand short texts take a search each, or one for all of them. */
function maskedAll(texts: readonly string[], mask: (text: string) => string): readonly string[] {
  const together = mask(texts.join(BETWEEN)).split(BETWEEN);
  return together.length === texts.length ? together : texts.map(mask);
}

/** No text of a result holds it, and no secret. */
const BETWEEN = '\n\u0000guardrail\u0000\n';

/** No credential is shorter, and most words are: then nothing has to be loaded. */
const SUSPECT = /(?=[^\s/]*\d)[^\s/]{12}/;

/** Hashes look like secrets to some formats, and are none. */
const HASHES = new Set(['fingerprint', 'commit', 'base', 'head', 'startedAt']);

function mapTexts<T>(value: T, change: (text: string) => string): T;
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      HASHES.has(key) ? item : mapTexts(item, change),
    ]),
  );
}
