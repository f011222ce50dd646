import type { TSESTree } from '@typescript-eslint/types';
import type { Scope, SourceCode } from 'eslint';

/** What an identifier names, and everything that reads or writes it. */
export function variableOf(
  { scopeManager }: SourceCode,
  identifier: TSESTree.Identifier,
): Scope.Variable | undefined {
  for (const scope of scopeManager.scopes) {
    // ESLint types the tree by ESTree; the parsers it runs with deliver this richer one.
    const found = scope.references.find(({ identifier: each }) => each === (identifier as never));
    if (found !== undefined) return found.resolved ?? undefined;
  }
  return undefined;
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
