import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import { partsOf, type Parts } from './parts.js';
import { definitionOf, variableOf } from './variable.js';

/** Where the text of a query is written. */
export interface QueryText {
  readonly node: TSESTree.Node;
  readonly parts: Parts;
}

/** The text in the call itself, or in a constant that only this call reads. */
export function queryText(sourceCode: SourceCode, query: TSESTree.Node): QueryText | undefined {
  const node = query.type === 'Identifier' ? constantFor(sourceCode, query) : query;
  const parts = node && partsOf(node);
  return node === undefined || parts === undefined ? undefined : { node, parts };
}

function constantFor(
  sourceCode: SourceCode,
  query: TSESTree.Identifier,
): TSESTree.Expression | undefined {
  const declarator = definitionOf(sourceCode, query)?.node;
  if (declarator?.type !== 'VariableDeclarator') return undefined;
  const { init, parent: declaration } = declarator;
  if (init === null || declaration.kind !== 'const') return undefined;
  const reads = variableOf(sourceCode, query)?.references.filter((each) => each.isRead());
  if (reads?.length !== 1) return undefined;
  // Values are read later than before, so nothing may come between that could change them.
  return isNext(declaration, query) ? init : undefined;
}

/** Whether the statement of a node follows a declaration at once. */
function isNext(declaration: TSESTree.VariableDeclaration, node: TSESTree.Node): boolean {
  const { parent } = declaration;
  if (declaration.declarations.length > 1 || !('body' in parent) || !Array.isArray(parent.body)) {
    return false;
  }
  const statements: readonly unknown[] = parent.body;
  const next = statements[statements.indexOf(declaration) + 1];
  // ESLint ends the way up with null, which the types of the tree do not say.
  for (let each: TSESTree.Node | null | undefined = node; each; each = each.parent) {
    if (each === next) return /^(?:Expression|Return)Statement$|^Variable/.test(each.type);
    // What a function inside reads, it reads whenever it is called.
    if (/Function/.test(each.type)) return false;
  }
  return false;
}
