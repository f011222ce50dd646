import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../rule/define-rule.js';

/** How a name of a module can be used in a file: under this name, after these edits. */
export interface Import {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Adds a named import beside an existing one of the same module that holds `sibling`. */
export function importBeside(
  sourceCode: SourceCode,
  sibling: string,
  name: string,
): Import | undefined {
  for (const list of namedLists(sourceCode)) {
    if (!/^(?:node:)?child_process$/.test(list.module)) continue;
    const present = list.names.find(({ imported }) => imported === name);
    if (present !== undefined) return { name: present.local, edits: [] };
    const place = list.names.find(({ local }) => local === sibling);
    if (place === undefined) continue;
    // The name may already mean something else in this file.
    if (new RegExp(`\\b${name}\\b`).test(sourceCode.text)) return undefined;
    const [start, end] = place.node.range;
    // The call that is repaired was the only one that needed the old name.
    const isReplaced = isUsedOnce(sourceCode, place.declares, place.local);
    const edit: Edit = isReplaced
      ? { range: [start, end], text: name }
      : { range: [end, end], text: `, ${name}` };
    return { name, edits: [edit] };
  }
  return undefined;
}

/** Adds an import of its own, in the module style of the file. */
export function importFrom(sourceCode: SourceCode, module: string, name: string): Import {
  for (const list of namedLists(sourceCode)) {
    const present = list.names.find(({ imported }) => imported === name);
    if (list.module === module && present !== undefined) return { name: present.local, edits: [] };
  }
  const { at, isModule } = placeForImport(sourceCode);
  const text = isModule
    ? `import { ${name} } from '${module}';\n`
    : `const { ${name} } = require('${module}');\n`;
  return { name, edits: [{ range: [at, at], text }] };
}

interface NamedList {
  readonly module: string;
  readonly names: readonly {
    readonly imported: string;
    readonly local: string;
    readonly node: TSESTree.Node;
    /** The node that declares the local name. */
    readonly declares: TSESTree.Node;
  }[];
}

function namedLists(sourceCode: SourceCode): readonly NamedList[] {
  return body(sourceCode).flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') return [importList(statement)];
    return statement.type === 'VariableDeclaration'
      ? statement.declarations.flatMap(requireList)
      : [];
  });
}

function importList(statement: TSESTree.ImportDeclaration): NamedList {
  const names = statement.specifiers.flatMap((node) =>
    node.type === 'ImportSpecifier' && node.imported.type === 'Identifier'
      ? [{ imported: node.imported.name, local: node.local.name, node, declares: node }]
      : [],
  );
  return { module: statement.source.value, names };
}

function requireList(declares: TSESTree.VariableDeclarator): readonly NamedList[] {
  const { id, init } = declares;
  if (id.type !== 'ObjectPattern' || init?.type !== 'CallExpression') return [];
  const [argument] = init.arguments;
  if (init.callee.type !== 'Identifier' || init.callee.name !== 'require') return [];
  if (argument?.type !== 'Literal' || typeof argument.value !== 'string') return [];
  const names = id.properties.flatMap((node) =>
    node.type === 'Property' && node.key.type === 'Identifier' && node.value.type === 'Identifier'
      ? [{ imported: node.key.name, local: node.value.name, node, declares }]
      : [],
  );
  return [{ module: argument.value, names }];
}

/** Whether a name that a node declares is read at one place of the file only. */
export function isUsedOnce(
  { scopeManager }: SourceCode,
  declares: TSESTree.Node,
  name: string,
): boolean {
  // ESLint types the tree by ESTree; the parsers it runs with deliver this richer one.
  const variables = scopeManager.getDeclaredVariables(declares as never);
  const reads = variables
    .find((variable) => variable.name === name)
    ?.references.filter((reference) => reference.isRead());
  return reads?.length === 1;
}

/** Before the first statement that is no directive. */
function placeForImport(sourceCode: SourceCode): {
  readonly at: number;
  readonly isModule: boolean;
} {
  const statements = body(sourceCode);
  const first = statements.find(
    (statement) => !(statement.type === 'ExpressionStatement' && statement.directive !== undefined),
  );
  const isModule =
    statements.some(({ type }) => /^(?:Import|Export)/.test(type)) ||
    (sourceCode.ast.sourceType === 'module' && !/\brequire\(/.test(sourceCode.text));
  return { at: first?.range[0] ?? sourceCode.text.length, isModule };
}

/** ESLint types the tree by ESTree; the parsers it runs with deliver this richer one. */
function body(sourceCode: SourceCode): readonly TSESTree.ProgramStatement[] {
  const program: { readonly body: readonly unknown[] } = sourceCode.ast;
  return program.body.filter(isStatement);
}

function isStatement(node: unknown): node is TSESTree.ProgramStatement {
  return typeof node === 'object' && node !== null && 'type' in node && 'range' in node;
}
