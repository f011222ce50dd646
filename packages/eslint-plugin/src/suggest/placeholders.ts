import type { Analysis, SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { sqlPositions, type SqlPosition } from '../sql/positions.js';
import { partsOf, type Parts } from './parts.js';
import { textOf, toSource } from './source.js';

/** `query(`… id = ${id}`)` → `query('… id = $1', [id])`, when every value can be a parameter. */
export function suggestPlaceholders(
  use: SinkUse<'sql'>,
  { analysis, sourceCode }: { readonly analysis: Analysis; readonly sourceCode: SourceCode },
): readonly Suggestion[] {
  const { node, sink } = use;
  const style = sink.placeholder;
  if (style !== '?' && style !== '$n') return [];
  if (node.type !== 'CallExpression' || use.via !== undefined) return [];
  if (!sink.text.includes(0) || sink.values !== 1) return [];
  const [query, next] = node.arguments;
  if (query === undefined || !mayInsertAfter(next)) return [];
  const parts = partsOf(query);
  const rewritten = parts === undefined ? undefined : rewrite(parts, style);
  if (rewritten === undefined || rewritten.values.some((value) => isEscaped(value, analysis))) {
    return [];
  }
  const values = rewritten.values.map((value) => textOf(sourceCode, value)).join(', ');
  const text = `${toSource(sourceCode, [rewritten.text])}, [${values}]`;
  const placeholder = style === '?' ? '?' : '$1';
  return [
    { messageId: 'usePlaceholders', data: { placeholder }, edits: [{ range: query.range, text }] },
  ];
}

/** A parameter must hold the value itself, not the text of it that an escaping function made. */
function isEscaped(value: TSESTree.Expression, analysis: Analysis): boolean {
  return analysis
    .valueOf(value)
    .texts.some((text) => text.some((part) => typeof part !== 'string' && part.safeFor.size > 0));
}

/** Existing values would have to be renumbered; a callback only moves one place. */
function mayInsertAfter(next: TSESTree.CallExpressionArgument | undefined): boolean {
  return (
    next === undefined ||
    next.type === 'ArrowFunctionExpression' ||
    next.type === 'FunctionExpression'
  );
}

interface Rewritten {
  readonly text: string;
  readonly values: readonly TSESTree.Expression[];
}

/** Undefined when a value stands where no parameter can. */
function rewrite(parts: Parts, style: '?' | '$n'): Rewritten | undefined {
  const bare = withoutHuggingQuotes(parts);
  const positions = sqlPositions(bare);
  const values = positions.map(({ value }) => value);
  if (values.length === 0 || !positions.every(({ position }) => canBeParameter(position))) {
    return undefined;
  }
  const text = bare.map((part) => {
    if (typeof part === 'string') return part;
    return style === '?' ? '?' : `$${values.indexOf(part) + 1}`;
  });
  return { text: text.join(''), values };
}

function canBeParameter(position: SqlPosition): boolean {
  return position === 'value' || position === 'limit';
}

/** `'${name}'` is one value in quotes of the author's; the placeholder brings none. */
function withoutHuggingQuotes(parts: Parts): Parts {
  const hugs = (index: number) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    return (
      typeof parts[index] === 'object' &&
      typeof before === 'string' &&
      typeof after === 'string' &&
      /(?:^|[^'])'$/.test(before) &&
      /^'(?!')/.test(after)
    );
  };
  return parts.map((part, index) => {
    if (typeof part !== 'string') return part;
    const start = hugs(index - 1) ? 1 : 0;
    return part.slice(start, hugs(index + 1) ? -1 : undefined);
  });
}
