import { inspect } from 'node:util';
import { redactSecretsFromObject } from '@magi-guardrail/redact';
import { expect, it } from 'vitest';
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
