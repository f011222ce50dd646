import { isKeyName } from '@magi-guardrail/secrets/naming';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { nameOf } from './name.js';
import { mayHoldFallback } from './spoken-of.js';
import { stringsOf } from './strings.js';
import type { Watch } from './watch.js';

/** A constant that a program seals with when nobody has given it a key. */
export interface Fallback {
  readonly node: TSESTree.Node;
  /** The variable of the environment that was not set. */
  readonly variable: string;
}

/** `process.env.JWT_SECRET ?? 'secret'`, `JWT_SECRET: z.string().default('secret')` and their kin. */
export function* fallbacksIn(sourceCode: SourceCode, watch: Watch): Generator<Fallback> {
  if (!mayHoldFallback(sourceCode.text)) return;
  for (const { node, value } of stringsOf(sourceCode).strings) {
    const whole = node.type === 'TemplateElement' ? node.parent : node;
    if (value === '' || !standsIn(whole)) continue;
    const variable = (nameOf(whole) ?? '').split('.').find((name) => VARIABLE.test(name)) ?? '';
    if (isKeyName(variable) && value !== variable && !watch.allows(value)) yield { node, variable };
  }
}

const VARIABLE = /^[A-Z][A-Z\d_]+$/;

function standsIn(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'LogicalExpression':
    case 'AssignmentPattern':
      return parent.right === node;
    case 'AssignmentExpression':
      return parent.operator !== '=' && parent.right === node;
    case 'CallExpression':
      return (parent.arguments[1] === node && readsSettings(parent)) || isDefault(parent);
    default:
      return false;
  }
}

/** `env('KEY', 'default')`, `config.get('KEY', 'default')`; not `translate('KEY', 'label')`. */
function readsSettings({ callee }: TSESTree.CallExpression): boolean {
  const called = callee.type === 'MemberExpression' ? [callee.object, callee.property] : [callee];
  return called.some((each) => each.type === 'Identifier' && /env|config|setting/i.test(each.name));
}

function isDefault({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  return callee.property.type === 'Identifier' && callee.property.name === 'default';
}
