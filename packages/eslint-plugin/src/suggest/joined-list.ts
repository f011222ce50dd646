import type { TSESTree } from '@typescript-eslint/types';
import type { Parts } from './parts.js';

/** `id IN (${ids.join(',')})` → `id = ANY(${ids})`: the list itself as one value. */
export function listsAsValues(parts: Parts): Parts {
  const written = [...parts];
  parts.forEach((part, index) => {
    if (typeof part === 'string') return;
    const [before, after] = [written[index - 1], written[index + 1]];
    if (typeof before !== 'string' || typeof after !== 'string') return;
    const opened = /(?<not>\bNOT\s+)?\bIN\s*\(\s*(?<quote>'?)$/i.exec(before);
    const { not, quote = '' } = opened?.groups ?? {};
    if (opened === null || !new RegExp(`^${quote}\\s*\\)`).test(after)) return;
    const list = joined(part, quote);
    if (list === undefined) return;
    const comparison = not === undefined ? '= ANY(' : '<> ALL(';
    written[index - 1] = before.slice(0, opened.index) + comparison;
    written[index] = list;
    written[index + 1] = after.slice(quote.length);
  });
  return written;
}

/** The list of `list.join(',')`; between quotes of `list.join("','")`. */
function joined(node: TSESTree.Expression, quote: string): TSESTree.Expression | undefined {
  if (node.type !== 'CallExpression' || node.optional || node.arguments.length > 1)
    return undefined;
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed || callee.optional) return undefined;
  if (callee.property.type !== 'Identifier' || callee.property.name !== 'join') return undefined;
  const [separator] = node.arguments;
  if (separator !== undefined && separator.type !== 'Literal') return undefined;
  const text = separator === undefined ? ',' : String(separator.value).replace(/\s/g, '');
  return text === `${quote},${quote}` ? callee.object : undefined;
}
