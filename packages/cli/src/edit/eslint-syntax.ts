import type { ParseResult, ParserPlugin } from '@babel/parser';

type Statement = ParseResult['program']['body'][number];
type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression'];
type Of<Type extends string> = Extract<Expression, { type: Type }>;
type Default = Extract<Statement, { type: 'ExportDefaultDeclaration' }>['declaration'];

export type Node =
  | Statement
  | Expression
  | Default
  | NonNullable<Of<'ArrayExpression'>['elements'][number]>
  | Of<'CallExpression'>['arguments'][number]
  | Of<'CallExpression'>['callee'];
export type Kind = 'module' | 'commonjs';

export const PRESET = '@magi-guardrail/eslint-config';

/** The statements of a file; throws when it does not parse. */
export async function statementsOf(code: string): Promise<readonly Statement[]> {
  // Loading the parser takes longer than everything else that init does.
  const { parse } = await import('@babel/parser');
  const syntax: readonly ParserPlugin[] = ['typescript', 'jsx'];
  const { program } = parse(code, {
    sourceType: 'unambiguous',
    allowReturnOutsideFunction: true,
    plugins: [...syntax],
  });
  return program.body;
}

export interface Exported {
  readonly kind: Kind;
  readonly value: Node;
}

/** What the file exports, seen through a variable and through types. */
export function exportedValue(body: readonly Node[]): Exported | undefined {
  for (const node of body) {
    if (node.type === 'ExportDefaultDeclaration') {
      return { kind: 'module', value: resolved(node.declaration, body) };
    }
    const assigned = moduleExports(node);
    if (assigned) return { kind: 'commonjs', value: resolved(assigned, body) };
  }
  return undefined;
}

function moduleExports(node: Node): Node | undefined {
  if (node.type !== 'ExpressionStatement') return undefined;
  const { expression } = node;
  if (expression.type !== 'AssignmentExpression' || expression.operator !== '=') return undefined;
  const { left } = expression;
  const isExports =
    left.type === 'MemberExpression' &&
    !left.computed &&
    left.object.type === 'Identifier' &&
    left.object.name === 'module' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'exports';
  return isExports ? expression.right : undefined;
}

/** `const config = […]; export default config;` exports the array. */
function resolved(typed: Node, body: readonly Node[]): Node {
  const value = withoutTypes(typed);
  if (value.type !== 'Identifier') return value;
  for (const node of body) {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const') continue;
    for (const { id, init } of node.declarations) {
      if (id.type === 'Identifier' && id.name === value.name && init) return withoutTypes(init);
    }
  }
  return value;
}

/** `[…] satisfies Linter.Config[]` is an array. */
function withoutTypes(node: Node): Node {
  const isWrapper =
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'ParenthesizedExpression';
  return isWrapper ? withoutTypes(node.expression) : node;
}

export interface Place {
  /** The entries that are there. */
  readonly entries: readonly (Node | null)[];
  readonly open: number;
  readonly close: number;
}

/** The list that the preset joins: an array, the array in `defineConfig([…])`, or arguments. */
export function placeIn(value: Node): Place | undefined {
  if (value.type === 'ArrayExpression') {
    return { entries: value.elements, open: startOf(value) + 1, close: endOf(value) - 1 };
  }
  if (value.type !== 'CallExpression' || !takesConfigs(value.callee)) return undefined;
  const [first] = value.arguments;
  if (value.arguments.length === 1 && first?.type === 'ArrayExpression') return placeIn(first);
  const close = endOf(value) - 1;
  return { entries: value.arguments, open: endOf(value.callee) + 1, close };
}

/** Functions that take configurations as arguments. */
function takesConfigs(callee: Node): boolean {
  if (callee.type === 'Identifier') return TAKERS.includes(callee.name);
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'config'
  );
}

const TAKERS = ['defineConfig', 'defineConfigWithVueTs', 'withNuxt', 'antfu'];

export function isImport(node: Node, kind: Kind): boolean {
  if (kind === 'module') return node.type === 'ImportDeclaration';
  if (node.type !== 'VariableDeclaration') return false;
  return node.declarations.every(({ init }) => init != null && isRequire(init));
}

export function isRequire(node: Node): boolean {
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'require'
  );
}

export function startOf({ start }: Node): number {
  if (typeof start !== 'number') throw new Error('A node without a position.');
  return start;
}

export function endOf({ end }: Node): number {
  if (typeof end !== 'number') throw new Error('A node without a position.');
  return end;
}
