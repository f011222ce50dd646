import type { Analysis, SinkUse, Value } from '@magi-guardrail/dataflow';
import { isPasswordName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { exposedIn } from '../log/exposed.js';
import { holesOf } from '../log/named.js';
import type { Check } from '../rule/define-rule.js';
import { algorithmOf, makerOf, type Digested } from './digest.js';

/** Texts of a secret and a message of which a broken function makes a digest, as if that was a signature. */
export function* sealedTexts({ analysis }: Check<object>): Generator<Digested> {
  for (const use of analysis.sinks('digest')) {
    const algorithm = algorithmOf(use);
    if (algorithm === undefined || !BROKEN.test(algorithm) || isKeyed(use)) continue;
    for (const value of use.arguments(use.sink.arguments)) {
      const node = secretBeside(value, analysis);
      if (node !== undefined) yield { use, node, algorithm };
    }
  }
}

const BROKEN = /^(?:RSA-)?(?:MD[245]|SHA-?1|RIPEMD-?160)$/;

/** With a key of its own MD5 is still a signature. */
function isKeyed(use: SinkUse<'digest'>): boolean {
  return makerOf(use)?.argument(1) !== undefined;
}

function secretBeside(value: Value, analysis: Analysis): TSESTree.Node | undefined {
  const holes = holesOf(value);
  if (holes.length < 2 || value.texts.length !== 1) return undefined;
  for (const { node, name, kind } of exposedIn(value.node, analysis)) {
    if (kind === 'secret' && name !== undefined && !isPasswordName(name)) return node;
  }
  return undefined;
}
