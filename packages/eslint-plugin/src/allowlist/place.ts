import { createHash } from 'node:crypto';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';
import { syntaxOf } from './syntax.js';

/** Where a finding stands, in words that survive formatting and moving. */
export interface Place {
  readonly symbol?: string;
  readonly fingerprint: string;
}

/** The names around a node, and a hash of the function or statement that holds it. */
export function placeInCode(sourceCode: SourceCode, node: TSESTree.Node): Place {
  const around = [...namedAround(node)];
  const symbol = around
    .map(({ name }) => name)
    .reverse()
    .join('.');
  const code = codeAround(sourceCode, around[0]?.node ?? statementOf(node));
  const text = [symbol, ...code.map((each) => syntaxOf(sourceCode, each))].join('\n');
  const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { fingerprint, ...(symbol === '' ? {} : { symbol }) };
}

interface Named {
  readonly name: string;
  readonly node: TSESTree.Node;
}

/** The functions, methods and classes with a name that hold a node, innermost first. */
function* namedAround(start: TSESTree.Node): Iterable<Named> {
  // ESLint ends the way up with null, which the types of the tree do not say.
  for (let node: TSESTree.Node | null | undefined = start; node; node = node.parent) {
    const name = isNamable(node) ? nameOf(node) : undefined;
    if (name !== undefined) yield { name, node };
  }
}

const namable =
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassDeclaration|ClassExpression)$/;

function isNamable(node: TSESTree.Node): boolean {
  return namable.test(node.type);
}

function nameOf(node: TSESTree.Node): string | undefined {
  if ('id' in node && node.id?.type === 'Identifier') return node.id.name;
  const { parent } = node;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      return keyOf(parent.left);
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return parent.value === node && !parent.computed ? keyOf(parent.key) : undefined;
    case 'ExportDefaultDeclaration':
      return 'default';
    default:
      return undefined;
  }
}

function keyOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'MemberExpression') return node.computed ? undefined : keyOf(node.property);
  if (node.type === 'PrivateIdentifier') return `#${node.name}`;
  return node.type === 'Identifier' ? node.name : undefined;
}

/** The statement of the program that holds a node. */
function statementOf(start: TSESTree.Node): TSESTree.Node {
  let node = start;
  while (node.parent !== undefined && node.parent.type !== 'Program') node = node.parent;
  return node;
}

/** The code itself, with the variables of the file that it names: they are part of what was reviewed. */
function codeAround(sourceCode: SourceCode, held: TSESTree.Node): readonly TSESTree.Node[] {
  const code = [held];
  const waiting = topLevelVariables(sourceCode);
  for (const node of code) {
    const names = new Set(namesIn(sourceCode, node));
    for (const [declaration, declares] of waiting) {
      if (!declares.some((name) => names.has(name))) continue;
      waiting.delete(declaration);
      if (declaration !== statementOf(held)) code.push(declaration);
    }
  }
  return code;
}

function topLevelVariables(sourceCode: SourceCode): Map<TSESTree.Node, readonly string[]> {
  // ESLint types the tree by ESTree; the parsers it runs with deliver this richer one.
  const { body } = sourceCode.ast as unknown as TSESTree.Program;
  const found = body.flatMap((statement) => {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    const names = sourceCode.getDeclaredVariables(declaration as never).map(({ name }) => name);
    return [[statement, names] as const];
  });
  return new Map(found);
}

function namesIn(sourceCode: SourceCode, node: TSESTree.Node): readonly string[] {
  return sourceCode
    .getTokens(node as never)
    .filter(({ type }) => type === 'Identifier')
    .map(({ value }) => value);
}
