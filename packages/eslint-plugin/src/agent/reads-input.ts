import { unwrap } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { Reading } from '../rule/define-rule.js';

type Node = TSESTree.Node;

/**
 * Whether a function reads its first parameter. Where libraries give it something else without a schema,
 * `context` names what may be read of that.
 */
export function readsInput(
  node: Node,
  context: readonly string[] | undefined,
  reading: Reading,
): boolean {
  const params = parametersOf(node, reading, DEPTH);
  const [first] = params ?? [];
  if (first === undefined || params === undefined) return false;
  // What else the library hands over comes behind the arguments.
  if (context !== undefined && context.length > 0 && params.length > 1) return true;
  const names = namesIn(first, reading);
  if (context === undefined || context.length === 0) return names === undefined || names.length > 0;
  return (names ?? []).some((name) => !context.includes(name));
}

const DEPTH = 4;

/** The parameters of a function, wherever in the file it is written. */
function parametersOf(
  node: Node,
  reading: Reading,
  depth: number,
): readonly TSESTree.Parameter[] | undefined {
  const inner = unwrap(node);
  if ('params' in inner && Array.isArray(inner.params) && /Function/.test(inner.type)) {
    return inner.params as readonly TSESTree.Parameter[];
  }
  if (inner.type !== 'Identifier' || depth === 0) return undefined;
  for (const { parent } of reading.analysis.namesOf(inner)) {
    const written = parent?.type === 'VariableDeclarator' ? parent.init : parent;
    if (written === undefined || written === null || written === inner) continue;
    const params = parametersOf(written, reading, depth - 1);
    if (params !== undefined) return params;
  }
  return undefined;
}

/** The properties that are read of a parameter; undefined when it is used as a whole. */
function namesIn(
  param: TSESTree.Parameter,
  { analysis, sourceCode }: Reading,
): readonly string[] | undefined {
  if (param.type === 'AssignmentPattern') return namesIn(param.left, { analysis, sourceCode });
  if (param.type === 'ObjectPattern') {
    return param.properties.map((each) =>
      each.type === 'Property' && each.key.type === 'Identifier' ? each.key.name : '',
    );
  }
  if (param.type !== 'Identifier') return undefined;
  const names = analysis.readOf(param);
  if (names.length > 0) return names;
  return isUsed(param, sourceCode) ? undefined : [];
}

function isUsed(name: TSESTree.Identifier, { scopeManager }: Reading['sourceCode']): boolean {
  const variables = scopeManager?.scopes.flatMap(({ variables: all }) => all) ?? [];
  const own = variables.find(({ identifiers }) =>
    identifiers.some((each) => (each as Node) === name),
  );
  return own === undefined || own.references.length > 0;
}
