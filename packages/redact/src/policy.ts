import { classifyName } from '@magi-guardrail/secrets';
import type { RedactOptions } from './options.js';

/** What the options decide: which places are secret, and what stands there instead. */
export interface Policy {
  isSecret(key: string, path: readonly string[]): boolean;
  replace(value: unknown, path: readonly string[]): unknown;
}

export const REDACTED = '[REDACTED]';

export function policyOf({
  censor = REDACTED,
  keys = [],
  paths = [],
  personal = true,
}: RedactOptions): Policy {
  const names = new Set(keys.map(normalize));
  const patterns = paths.map((path) => path.split('.'));
  return {
    isSecret(key, path) {
      const found = classifyName(key);
      if (found === 'secret' || (personal && found === 'personal')) return true;
      return names.has(normalize(key)) || patterns.some((pattern) => isAt(path, pattern));
    },
    replace(value, path) {
      if (typeof censor !== 'function') return censor;
      try {
        return censor(value, path);
      } catch {
        // A censor that fails must not let the secret through, nor break the log call.
        return REDACTED;
      }
    },
  };
}

function normalize(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || name;
}

function isAt(path: readonly string[], pattern: readonly string[]): boolean {
  return (
    path.length === pattern.length &&
    pattern.every((part, index) => part === '*' || part === path[index])
  );
}
