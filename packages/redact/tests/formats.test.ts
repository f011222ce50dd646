import { describe, expect, it } from 'vitest';
import { findSecrets, formats } from '@magi-guardrail/secrets';
import { examples } from '@magi-guardrail/secrets/examples';
import { redactSecretsFromString } from '../src/index.js';

const common = formats.filter(({ files }) => files === undefined);

describe.each(common.map(({ id }) => [id, examples[id]?.matches ?? []] as const))(
  '%s',
  (_, matches) => {
    it('is hidden, by its form or by its name', () => {
      for (const match of matches) {
        for (const text of [match, `const value = '${match}';`, `"a\\n${match}"`]) {
          const redacted = redactSecretsFromString(text);
          for (const { start, end } of findSecrets(text))
            for (const part of partsOf(text.slice(start, end)))
              expect(redacted, text).not.toContain(part);
        }
      }
    });
  },
);

/** The secret, and every part of it that tells something. */
function partsOf(secret: string): readonly string[] {
  return [secret, ...(secret.match(/\w{8,}/g) ?? [])];
}
