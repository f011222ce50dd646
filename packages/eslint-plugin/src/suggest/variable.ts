import type { TSESTree } from '@typescript-eslint/types';
import type { Scope, SourceCode } from 'eslint';

/** What an identifier names, and everything that reads or writes it. */
export function variableOf(
  { scopeManager }: SourceCode,
  identifier: TSESTree.Identifier,
): Scope.Variable | undefined {
  const [file = scopeManager] = scopeManager.scopes;
  const variables = known.get(file) ?? variablesIn(scopeManager);
  known.set(file, variables);
  return variables.get(identifier);
}

/** By the scope of the file: a host may have one manager for all files. */
const known = new WeakMap<object, ReadonlyMap<unknown, Scope.Variable>>();

/** One look at all references is less than one for each of many mistakes. */
function variablesIn({ scopes }: Scope.ScopeManager): ReadonlyMap<unknown, Scope.Variable> {
  const references = scopes.flatMap((scope) => scope.references);
  return new Map(
    references.flatMap(({ identifier, resolved }) =>
      resolved === null ? [] : [[identifier, resolved] as const],
    ),
  );
}

/** The only declaration of a name. */
export function definitionOf(
  sourceCode: SourceCode,
  identifier: TSESTree.Identifier,
): { readonly node: TSESTree.Node; readonly name: TSESTree.Node } | undefined {
  const [definition, ...others] = variableOf(sourceCode, identifier)?.defs ?? [];
  if (definition === undefined || others.length > 0) return undefined;
  const { node, name }: { node: unknown; name: unknown } = definition;
  return isNode(node) && isNode(name) ? { node, name } : undefined;
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
