import { staticKey, unwrap, type Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';

/** Rights as a number; undefined when the expression does not say them. */
export function modeOf(expression: TSESTree.Node, analysis: Analysis): number | undefined {
  const node = unwrap(expression);
  if (node.type === 'BinaryExpression' && node.operator === '|') {
    const [left, right] = [node.left, node.right].map((each) => modeOf(each, analysis));
    return left === undefined || right === undefined ? undefined : left | right;
  }
  if (node.type === 'MemberExpression') {
    const named = RIGHTS.get(staticKey(node.property, node.computed) ?? '');
    if (named !== undefined) return named;
  }
  if (node.type === 'CallExpression') return parsed(node, analysis);
  const [constant, ...others] = analysis.valueOf(node).constants ?? [];
  if (others.length > 0) return undefined;
  if (typeof constant === 'number') return constant;
  return typeof constant === 'string' ? octal(constant) : undefined;
}

/** `parseInt('777', 8)` */
function parsed(node: TSESTree.CallExpression, analysis: Analysis): number | undefined {
  const [text, base] = node.arguments;
  const isOctal = base?.type === 'Literal' && base.value === 8;
  if (
    text === undefined ||
    !isOctal ||
    !analysis.called(node).some((name) => /\bparseInt$/.test(name))
  )
    return undefined;
  const [constant] = analysis.valueOf(text).constants ?? [];
  return octal(String(constant));
}

function octal(text: string): number | undefined {
  return /^(?:0o)?[0-7]{1,6}$/.test(text) ? Number.parseInt(text.replace('0o', ''), 8) : undefined;
}

/** Numbers of POSIX; Node.js for Windows has none. */
const RIGHTS: ReadonlyMap<string, number> = new Map([
  ['S_IRWXU', 0o700],
  ['S_IRUSR', 0o400],
  ['S_IWUSR', 0o200],
  ['S_IXUSR', 0o100],
  ['S_IRWXG', 0o070],
  ['S_IRGRP', 0o040],
  ['S_IWGRP', 0o020],
  ['S_IXGRP', 0o010],
  ['S_IRWXO', 0o007],
  ['S_IROTH', 0o004],
  ['S_IWOTH', 0o002],
  ['S_IXOTH', 0o001],
]);
