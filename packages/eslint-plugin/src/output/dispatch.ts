import { unwrap, type Analysis, type Hole } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { variableOf } from '../suggest/variable.js';
import { chosenIn } from './chosen.js';

/** A function that is called by a name which a model chose. */
export interface Dispatch {
  /** The object and the name in it: `handlers[name]`. */
  readonly member: TSESTree.MemberExpression;
  readonly hole: Hole;
}

/** The function that a call calls, if a model chose it among all that its object has or inherits. */
export function dispatched(
  { callee, optional }: TSESTree.CallExpression,
  analysis: Analysis,
  sourceCode: SourceCode,
): Dispatch | undefined {
  const called = unwrap(callee);
  const member = called.type === 'Identifier' ? readBy(called, analysis) : called;
  if (member?.type !== 'MemberExpression' || !member.computed) return undefined;
  const hole = chosenIn(
    analysis.valueOf(member.property),
    ({ safeFor }) => !safeFor.has('redacted'),
  );
  if (hole === undefined || isOwn(member.object, analysis)) return undefined;
  const isTried = optional || (called.type === 'Identifier' && isTested(called, sourceCode));
  return isTried && !isEverything(member.object, analysis) ? undefined : { member, hole };
}

/** `const run = handlers[name]; run()` */
function readBy(name: TSESTree.Identifier, analysis: Analysis): TSESTree.Node | undefined {
  const [declared, ...others] = analysis.namesOf(name);
  const declarator = declared?.parent;
  if (declarator?.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  return declarator.id === declared && declarator.init !== null
    ? unwrap(declarator.init)
    : undefined;
}

/** Nothing is inherited: `Object.create(null)`, `{ __proto__: null }`, a list. */
function isOwn(object: TSESTree.Node, analysis: Analysis): boolean {
  const { node, type, properties } = analysis.valueOf(object);
  if (type === 'array') return true;
  if (properties?.get('__proto__')?.constants?.includes(null) === true) return true;
  return node.type === 'CallExpression' && analysis.called(node).includes('global.Object.create');
}

/** A table that inherits nothing but harmless functions is safe once what it gave is looked at. */
function isEverything(object: TSESTree.Node, analysis: Analysis): boolean {
  const inner = unwrap(object);
  if (inner.type === 'ThisExpression' || inner.type === 'NewExpression') return true;
  const { node } = analysis.valueOf(inner);
  if (node.type === 'NewExpression') return true;
  return analysis.named(inner).length > 0;
}

/** `if (!run) return;`, `typeof run === 'function'`, `run?.()` */
function isTested(name: TSESTree.Identifier, sourceCode: SourceCode): boolean {
  const references = variableOf(sourceCode, name)?.references ?? [];
  return references.some(({ identifier }) => {
    const { parent } = identifier as TSESTree.Identifier;
    switch (parent.type) {
      case 'UnaryExpression':
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'BinaryExpression':
        return true;
      case 'CallExpression':
        return parent.optional;
      default:
        return false;
    }
  });
}
