import type { Hole, SinkUse, Text, Value } from '@magi-guardrail/dataflow';
import { worstHole } from '../rule/worst-hole.js';
import { sqlPositions, type SqlPosition } from './positions.js';

export interface SqlVerdict {
  readonly hole: Hole;
  readonly position: SqlPosition;
  /** How many other values the same text holds that are not safe either. */
  readonly more: number;
}

/** The value that makes the SQL text of a use open to injection, if there is one. */
export function judgeSql(use: SinkUse<'sql'>): SqlVerdict | undefined {
  if (use.tagged && use.sink.safeAsTag === true) return undefined;
  const isTagCall = use.sink.safeAsTag === true;
  const texts = use.arguments(use.sink.text).flatMap(textsOf);
  const open = texts.flatMap((text) =>
    sqlPositions(text).filter(({ value, position }) => !isSafe(value, position, isTagCall)),
  );
  const hole = worstHole(open.map(({ value }) => value));
  const found = open.find(({ value }) => value === hole);
  if (hole === undefined || found === undefined) return undefined;
  const nodes = new Set(open.map(({ value }) => value.node));
  return { hole, position: found.position, more: nodes.size - 1 };
}

/** A tag called as a function takes its constant parts as an array: `sql([text])`. */
function textsOf(value: Value): readonly Text[] {
  return value.texts.length > 0
    ? value.texts
    : (value.elements ?? []).flatMap(({ texts }) => texts);
}

function isSafe(hole: Hole, position: SqlPosition, isTagCall: boolean): boolean {
  if (hole.certainty === 'number' || hole.certainty === 'enum') return true;
  switch (position) {
    case 'value':
      return hole.safeFor.has('sql-value');
    case 'identifier':
      return hole.certainty === 'internal' || hole.safeFor.has('sql-identifier');
    case 'whole':
      // Text from elsewhere is not built here; only evidence of a stranger's text counts.
      return hole.certainty !== 'untrusted' && !(isTagCall && hole.certainty !== 'internal');
    case 'limit':
    case 'keyword':
    case 'comment':
      return hole.certainty === 'internal';
    case 'quoted':
      return false;
  }
}
