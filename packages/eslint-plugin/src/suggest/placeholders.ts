import type { Analysis, SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { TSESTree } from '@typescript-eslint/types';
import type { Suggestion } from '../rule/define-rule.js';
import { sqlPositions } from '../sql/positions.js';
import { partsOf, type Parts } from './parts.js';
import { bindQuoted, type Bound } from './quoted-values.js';
import { textOf, toSource } from './source.js';

interface Program {
  readonly analysis: Analysis;
  readonly sourceCode: SourceCode;
}

/** `query(`… id = ${id}`)` → `query('… id = $1', [id])`, when every value can be a parameter. */
export function suggestPlaceholders(
  use: SinkUse<'sql'>,
  { analysis, sourceCode }: Program,
): readonly Suggestion[] {
  const { node, sink } = use;
  const style = sink.placeholder;
  if (style !== '?' && style !== '$n') return [];
  if (node.type !== 'CallExpression' || use.via !== undefined) return [];
  if (!sink.text.includes(0) || sink.values !== 1) return [];
  const [query, next] = node.arguments;
  if (query === undefined) return [];
  const given = givenValues(next);
  const parts = partsOf(query);
  if (parts === undefined || given === undefined) return [];
  const rewritten = rewrite(parts, style, given.length);
  if (rewritten === undefined || rewritten.holes.some((hole) => isEscaped(hole, analysis))) {
    return [];
  }
  const values = rewritten.values.map((value) => toSource(sourceCode, value));
  const all = [...given.map((value) => textOf(sourceCode, value)), ...values].join(', ');
  const text = toSource(sourceCode, [rewritten.text]);
  const hasArray = next?.type === 'ArrayExpression';
  const edits = hasArray
    ? [
        { range: query.range, text },
        { range: next.range, text: `[${all}]` },
      ]
    : [{ range: query.range, text: `${text}, [${all}]` }];
  const placeholder = style === '?' ? '?' : `$${given.length + 1}`;
  return [{ messageId: 'usePlaceholders', data: { placeholder }, edits }];
}

/** A parameter must hold the value itself, not the text of it that an escaping function made. */
function isEscaped(value: TSESTree.Expression, analysis: Analysis): boolean {
  return analysis
    .valueOf(value)
    .texts.some((text) => text.some((part) => typeof part !== 'string' && part.safeFor.size > 0));
}

/** The values already beside the text; undefined when they cannot be told. */
function givenValues(
  next: TSESTree.CallExpressionArgument | undefined,
): readonly TSESTree.Expression[] | undefined {
  if (next === undefined) return [];
  // A callback only moves one place.
  if (next.type === 'ArrowFunctionExpression' || next.type === 'FunctionExpression') return [];
  if (next.type !== 'ArrayExpression') return undefined;
  const values = next.elements.filter(
    (element): element is TSESTree.Expression =>
      element !== null && element.type !== 'SpreadElement',
  );
  return values.length === next.elements.length ? values : undefined;
}

interface Rewritten {
  readonly text: string;
  readonly values: readonly Parts[];
  readonly holes: readonly TSESTree.Expression[];
}

/** Undefined when a value stands where no parameter can. */
function rewrite(parts: Parts, style: '?' | '$n', given: number): Rewritten | undefined {
  const bound = bindQuoted(parts);
  const positions = sqlPositions<Bound>(bound);
  if (positions.length === 0 || isDefinition(parts)) return undefined;
  const isValue = positions.every(
    ({ value, position }) =>
      position === 'value' ||
      position === 'limit' ||
      (position === 'list' && !isAlone(bound, value)),
  );
  if (!isValue || !canFollow(bound, style, given)) return undefined;
  const values = positions.map(({ value }) => value);
  const text = bound.map((part) => {
    if (typeof part === 'string') return part;
    return style === '?' ? '?' : `$${given + values.indexOf(part) + 1}`;
  });
  return {
    text: text.join(''),
    values: values.map(({ parts: value }) => value),
    holes: values.map(({ hole }) => hole),
  };
}

/** New values go last: placeholders in order must not come after the first of them. */
function canFollow(bound: readonly (string | Bound)[], style: '?' | '$n', given: number): boolean {
  const first = bound.findIndex((part) => typeof part !== 'string');
  const after = bound
    .slice(first)
    .filter((part) => typeof part === 'string')
    .join(' ');
  const all = bound.filter((part) => typeof part === 'string').join(' ');
  if (style === '?') return !after.includes('?');
  const numbers = [...all.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number));
  return numbers.every((number) => number <= given);
}

/** `IN (${ids})` may be one value or a list in text. */
function isAlone(bound: readonly (string | Bound)[], value: Bound): boolean {
  const index = bound.indexOf(value);
  const [before, after] = [bound[index - 1], bound[index + 1]];
  return (
    typeof before === 'string' &&
    typeof after === 'string' &&
    /\(\s*$/.test(before) &&
    /^\s*\)/.test(after)
  );
}

/** Statements that take no parameters. */
function isDefinition([first]: Parts): boolean {
  return (
    typeof first === 'string' &&
    /^\s*(?:create|alter|drop|truncate|set|copy|notify|listen|grant|revoke|comment|vacuum|use|pragma)\b/i.test(
      first,
    )
  );
}
