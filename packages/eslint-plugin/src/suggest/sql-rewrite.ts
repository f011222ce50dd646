import type { Analysis } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { sqlPositions, type SqlPosition } from '../sql/positions.js';
import { listsAsValues } from './joined-list.js';
import type { Parts } from './parts.js';
import { bindQuoted, type Bound } from './quoted-values.js';

/** How a driver takes values. */
export interface Binding {
  readonly analysis: Analysis;
  /** Whether it reads text as the number that must follow `LIMIT`. */
  readonly limits: boolean;
  /** Whether it takes a list as one value. */
  readonly lists: boolean;
}

/** A statement that was taken apart into its text and the values it is sent with. */
export interface BoundText {
  /** The SQL text, with the values that are to be bound. */
  readonly pieces: readonly (string | Bound)[];
  readonly values: readonly Bound[];
}

/** SQL text whose values can all be bound; undefined when one stands where no parameter can. */
export function bindValues(parts: Parts, binding: Binding): BoundText | undefined {
  if (isDefinition(parts)) return undefined;
  const pieces = bindQuoted(binding.lists ? listsAsValues(parts) : parts);
  const positions = sqlPositions<Bound>(pieces);
  const canBind = positions.every(
    ({ value, position }) =>
      takesParameter(position, pieces, pieces.indexOf(value), binding) &&
      !isEscaped(value.hole, binding.analysis),
  );
  if (positions.length === 0 || !canBind) return undefined;
  return { pieces, values: positions.map(({ value }) => value) };
}

function takesParameter(
  position: SqlPosition,
  pieces: readonly (string | Bound)[],
  index: number,
  { limits }: Binding,
): boolean {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  const isAlone = endsWith(before, /\(\s*$/) && typeof after === 'string' && /^\s*\)/.test(after);
  switch (position) {
    case 'limit':
      return limits;
    // `IN (${ids})` may be one value or a list in text, `VALUES (${row})` a whole row.
    case 'list':
      return !isAlone;
    case 'value':
    case 'term':
      return !(isAlone && endsWith(before, /\bvalues\s*\(\s*$/i)) && !isCondition(before);
    default:
      return false;
  }
}

/** `WHERE ${filter}` is no value but a whole condition; `BETWEEN 1 AND ${last}` is one. */
function isCondition(before: string | Bound | undefined): boolean {
  if (!endsWith(before, /\b(?:where|having|on|and|or|not|when)[\s(]*$/i)) return false;
  return !endsWith(before, /\bbetween\s+\S+\s+and\s*$/i);
}

function endsWith(piece: string | Bound | undefined, end: RegExp): boolean {
  return typeof piece === 'string' && end.test(piece);
}

/** A parameter must hold the value itself, not the text of it that an escaping function made. */
function isEscaped(value: TSESTree.Expression, analysis: Analysis): boolean {
  return analysis
    .valueOf(value)
    .texts.some((text) => text.some((part) => typeof part !== 'string' && part.safeFor.size > 0));
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
