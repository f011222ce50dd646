import { inspect } from 'node:util';
import { redactSecretsFromObject } from '@magi-guardrail/redact';
import { expect, it } from 'vitest';
import { adversarialTexts, LENGTH } from '../src/redact/adversarial.ts';
import { isLeft } from '../src/redact/leaks.ts';
import { plantedFormats } from '../src/redact/positions.ts';
import { leaks, planted } from '../src/redact/values.ts';

it.each([...planted()])('no secret is left in %s', (_, value) => {
  const seen = inspect(redactSecretsFromObject(value), { depth: 20 });
  for (const leak of leaks) expect(seen).not.toContain(leak);
  expect(
    leaks.some((leak) =>
      `${inspect(value, { depth: 20 })}${JSON.stringify(asData(value))}`.includes(leak),
    ),
  ).toBe(true);
});

/** What JSON shows, without circles. */
function asData(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return null;
  }
}

it('no secret of a known format is left in any position', { timeout: 60_000 }, () => {
  const formats = plantedFormats();
  expect(formats.length).toBeGreaterThan(4000);
  const left = formats.filter(({ value, secret }) =>
    isLeft({ redact: redactSecretsFromObject }, value, [secret]),
  );
  expect(left.map(({ place }) => place)).toEqual([]);
  // Where nothing is redacted, all of them are seen.
  const seen = formats.filter(({ value, secret }) =>
    isLeft({ redact: (one) => one }, value, [secret]),
  );
  expect(seen.length).toBe(formats.length);
});

it('has 26 adversarial texts or more, of one length', () => {
  const texts = [...adversarialTexts().values()];
  expect(texts.length).toBeGreaterThanOrEqual(26);
  expect(texts.every((text) => text.length === LENGTH)).toBe(true);
});
