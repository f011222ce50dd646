import type { TSESTree } from '@typescript-eslint/types';

/** `x.replace(/'/g, "'\\''")`: between single quotes that is all a POSIX shell asks for. */
export function escapesSingleQuotes(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  if (property.type !== 'Identifier') return false;
  const [pattern, replacement] = node.arguments;
  if (pattern?.type !== 'Literal' || replacement?.type !== 'Literal') return false;
  if (replacement.value !== String.raw`'\''` && replacement.value !== `'"'"'`) return false;
  const isGlobal =
    'regex' in pattern && pattern.regex.pattern === "'" && pattern.regex.flags.includes('g');
  if (property.name === 'replace') return isGlobal;
  return property.name === 'replaceAll' && (isGlobal || pattern.value === "'");
}

/** Whether a value was changed for the eyes of a shell, and is another one without it. */
export function isEscaped(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  return property.type === 'Identifier' && /^(?:replace|replaceAll|stringify)$/.test(property.name);
}
