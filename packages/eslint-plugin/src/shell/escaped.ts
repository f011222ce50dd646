import type { TSESTree } from '@typescript-eslint/types';

/** `x.replace(/'/g, "'\\''")`: between single quotes that is all a POSIX shell asks for. */
export function escapesSingleQuotes(node: TSESTree.Node): boolean {
  const made = replacementBy(node);
  if (made === undefined || made.of !== "'") return false;
  return made.by === String.raw`'\''` || made.by === `'"'"'`;
}

/** `x.replace(/\\/g, '\\\\').replace(/"/g, '\\"')`: between double quotes that is all AppleScript asks for. */
export function escapesDoubleQuotes(node: TSESTree.Node): boolean {
  const quotes = replacementBy(node);
  // `.replace(/\n/g, '\\n')` afterwards leaves the quotes as they are.
  if (quotes !== undefined && isOfLines(quotes)) return escapesDoubleQuotes(quotes.in);
  if (quotes?.of !== '"' || quotes.by !== String.raw`\"`) return false;
  const backslashes = replacementBy(quotes.in);
  return backslashes?.of === '\\' && backslashes.by === '\\\\';
}

const isOfLines = ({ of, by }: Replacement) =>
  /^(?:\\[nrt])+$/.test(of) && typeof by === 'string' && /^(?:\\[nrt]| )*$/.test(by);

interface Replacement {
  readonly in: TSESTree.Node;
  readonly of: string;
  readonly by: unknown;
}

/** What `replaceAll`, or `replace` with `g`, puts in the place of one character. */
function replacementBy(node: TSESTree.Node): Replacement | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property } = node.callee;
  const [pattern, replacement] = node.arguments;
  if (property.type !== 'Identifier' || pattern?.type !== 'Literal') return undefined;
  if (replacement?.type !== 'Literal' || !/^replace(?:All)?$/.test(property.name)) return undefined;
  const of = 'regex' in pattern ? everyOf(pattern.regex) : textOf(pattern, property.name);
  return of === undefined ? undefined : { in: object, of, by: replacement.value };
}

const everyOf = ({ pattern, flags }: TSESTree.RegExpLiteral['regex']) =>
  flags.includes('g') ? pattern.replace(/^\\(?=\W$)/, '') : undefined;

const textOf = ({ value }: TSESTree.Literal, method: string) =>
  method === 'replaceAll' && typeof value === 'string' ? value : undefined;

/** Whether a value was changed for the eyes of a shell, and is another one without it. */
export function isEscaped(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  return property.type === 'Identifier' && /^(?:replace|replaceAll|stringify)$/.test(property.name);
}
