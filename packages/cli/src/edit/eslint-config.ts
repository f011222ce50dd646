import type { ASTNode } from 'magicast';

/**
 * Adds the preset to an ESLint configuration that exports an array, or a call that takes one. Only
 * inserts, so nothing the user wrote moves; undefined when the file is of another kind.
 */
export async function addToEslintConfig(code: string): Promise<string | undefined> {
  // Loading magicast takes longer than everything else that init does.
  const { parseModule } = await import('magicast');
  const bodyOf = (text: string) => {
    const { $ast } = parseModule(text);
    return $ast.type === 'Program' ? $ast.body : [];
  };
  try {
    const body = bodyOf(code);
    const exported = exportedValue(body);
    const place = exported && placeIn(exported.value);
    if (!exported || !place) return undefined;
    const name = /\bguardrail\b/.test(code) ? 'magiGuardrail' : 'guardrail';
    const merged = insert(code, [
      importOf({ code, body, name, kind: exported.kind }),
      entryOf({ code, place, name }),
    ]);
    bodyOf(merged);
    return merged;
  } catch {
    return undefined;
  }
}

type Node = ASTNode;
type Kind = 'module' | 'commonjs';

interface Insertion {
  readonly at: number;
  readonly text: string;
}

interface Exported {
  readonly kind: Kind;
  readonly value: Node;
}

function exportedValue(body: readonly Node[]): Exported | undefined {
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
function resolved(value: Node, body: readonly Node[]): Node {
  if (value.type !== 'Identifier') return value;
  for (const node of body) {
    if (node.type !== 'VariableDeclaration' || node.kind !== 'const') continue;
    for (const { id, init } of node.declarations) {
      if (id.type === 'Identifier' && id.name === value.name && init) return init;
    }
  }
  return value;
}

interface Place {
  readonly before: readonly (Node | null)[];
  readonly open: number;
}

/** The list that the preset joins: an array, the array in `defineConfig([…])`, or arguments. */
function placeIn(value: Node): Place | undefined {
  if (value.type === 'ArrayExpression') return { before: value.elements, open: startOf(value) + 1 };
  if (value.type !== 'CallExpression' || !takesConfigs(value.callee)) return undefined;
  const [first] = value.arguments;
  if (value.arguments.length === 1 && first?.type === 'ArrayExpression') return placeIn(first);
  return value.arguments.length === 0 ? undefined : { before: value.arguments, open: 0 };
}

/** `defineConfig(…)`, `tseslint.config(…)` and `antfu(…)` take configurations as arguments. */
function takesConfigs(callee: Node): boolean {
  if (callee.type === 'Identifier') return ['defineConfig', 'antfu'].includes(callee.name);
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'config'
  );
}

function entryOf(request: { code: string; place: Place; name: string }): Insertion {
  const { code, place, name } = request;
  const first = place.before.find((it) => it !== null);
  const last = place.before.findLast((it) => it !== null);
  if (!first || !last) return { at: place.open, text: `...${name}()` };
  const line = code.slice(code.lastIndexOf('\n', startOf(first)) + 1, startOf(first));
  const eol = code.includes('\r\n') ? '\r\n' : '\n';
  const gap = line.trim() === '' ? `${eol}${line}` : ' ';
  return { at: endOf(last), text: `,${gap}...${name}()` };
}

function importOf(request: {
  code: string;
  body: readonly Node[];
  name: string;
  kind: Kind;
}): Insertion {
  const { code, body, name, kind } = request;
  const statement =
    kind === 'module'
      ? `import ${name} from '@magi-guardrail/eslint-config';`
      : `const ${name} = require('@magi-guardrail/eslint-config');`;
  const last = body.findLast((node) => isImport(node, kind));
  if (last) return { at: endOf(last), text: `\n${statement}` };
  // Not before the first statement: a type comment may belong to it.
  const directive = /^\s*(["'])use strict\1;?\r?\n/.exec(code)?.[0] ?? '';
  return { at: directive.length, text: `${statement}\n${directive === '' ? '\n' : ''}` };
}

function isImport(node: Node, kind: Kind): boolean {
  if (kind === 'module') return node.type === 'ImportDeclaration';
  if (node.type !== 'VariableDeclaration') return false;
  return node.declarations.every(
    ({ init }) =>
      init?.type === 'CallExpression' &&
      init.callee.type === 'Identifier' &&
      init.callee.name === 'require',
  );
}

function insert(code: string, insertions: readonly Insertion[]): string {
  const eol = code.includes('\r\n') ? '\r\n' : '\n';
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (text, { at, text: added }) =>
        text.slice(0, at) + added.replace(/\r?\n/g, eol) + text.slice(at),
      code,
    );
}

function startOf({ start }: Node): number {
  if (typeof start !== 'number') throw new Error('A node without a position.');
  return start;
}

function endOf({ end }: Node): number {
  if (typeof end !== 'number') throw new Error('A node without a position.');
  return end;
}
