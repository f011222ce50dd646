import type { Analysis, SinkUse, Value } from '@magi-guardrail/dataflow';
import { isPasswordName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import { exposedIn } from '../log/exposed.js';
import { holesOf } from '../log/named.js';
import type { Check } from '../rule/define-rule.js';
import { isConstantBytes } from './constant-bytes.js';

/** A value that must be new each time and is a constant. */
export interface Repeated {
  readonly use: SinkUse<'nonce'>;
  readonly node: TSESTree.Node;
  readonly isHarmful: boolean;
}

/** Salts and IVs that are the same each time. */
export function* repeatedNonces({ analysis }: Check<object>): Generator<Repeated> {
  for (const use of analysis.sinks('nonce')) {
    if (takesNone(use)) continue;
    for (const value of use.arguments(use.sink.arguments)) {
      if (!isConstantBytes(value, analysis)) continue;
      yield { use, node: value.node, isHarmful: isHarmful(use, analysis) };
    }
  }
}

/** ECB has no IV, and that of a key wrap is a constant of the standard. */
function takesNone({ sink, argument }: SinkUse<'nonce'>): boolean {
  const cipher = sink.cipher === undefined ? undefined : argument(sink.cipher);
  if (cipher === undefined) return false;
  const name = cipher.node.type === 'MemberExpression' ? cipher.node.property : undefined;
  const names = [...(cipher.constants ?? []), name?.type === 'Identifier' ? name.name : ''];
  return names.some((each) => typeof each === 'string' && /ecb|wrap|^rc4/i.test(each));
}

/** Of a long secret of the environment a key can be made without a salt; of passwords not. */
function isHarmful({ sink, argument }: SinkUse<'nonce'>, analysis: Analysis): boolean {
  if (sink.is === 'iv') return true;
  const salted = sink.of === undefined ? undefined : argument(sink.of);
  return salted !== undefined && isPassword(salted, analysis);
}

function isPassword(value: Value, analysis: Analysis): boolean {
  const isOfEnvironment = holesOf(value).some(({ labels, path }) => {
    return labels.has('local') || path.some(({ text }) => /\benv\b/.test(text));
  });
  if (isOfEnvironment) return false;
  return [...exposedIn(value.node, analysis)].some(
    ({ name }) => name !== undefined && isPasswordName(name),
  );
}
