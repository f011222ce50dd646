import { calleeName, unwrap, type Hole, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

/**
 * The function that says by its name that it made a value safe, where nothing here shows whether it does:
 * `quoteValue` of `this.platform.quoteValue(name)`. What a stranger gave is not believed.
 */
export function quotingOf(
  hole: Hole,
  use: SinkUse<'sql'>,
  sourceCode: SourceCode,
): string | undefined {
  // Of a function of the driver it is known what it does, and where its result may stand.
  if (hole.safeFor.has('sql-value') || hole.safeFor.has('sql-identifier')) return undefined;
  const callee = makerOf(hole);
  if (callee === undefined || isOfDriver(callee, use, sourceCode)) return undefined;
  const name = calleeName(callee);
  return name !== undefined && quoting.test(name) ? name : undefined;
}

/** The function that says by its name that it only lets names through: `validateSchemaName(schema)`. */
export function checkingOf(hole: Hole): string | undefined {
  const callee = makerOf(hole);
  const name = callee === undefined ? undefined : calleeName(callee);
  return name !== undefined && checking.test(name) ? name : undefined;
}

/** The function that is not known and made a value, unless a stranger had a say in it. */
function makerOf({ certainty, path }: Hole): TSESTree.Node | undefined {
  const origin = path[0] === undefined ? undefined : unwrap(path[0].node);
  const isMade = certainty === 'unknown' && origin?.type === 'CallExpression';
  return isMade ? unwrap(origin.callee) : undefined;
}

/** `pool.escapeIdentifier(name)` for `pool.query(…)`: a function of the driver, whether the models know it or not. */
function isOfDriver(
  callee: TSESTree.Node,
  { node }: SinkUse<'sql'>,
  sourceCode: SourceCode,
): boolean {
  const called = 'callee' in node ? unwrap(node.callee) : undefined;
  if (callee.type !== 'MemberExpression' || called?.type !== 'MemberExpression') return false;
  return sourceCode.getText(callee.object as never) === sourceCode.getText(called.object as never);
}

const quoting = /^[_#]*(?:quote|escape|saniti[sz]e)|Quote|Escape|Saniti[sz]e/;

/**
 * `validateSchema` may check anything against one, and `checkUserName` a value; who writes identifiers, as `renderIdentifier`
 * does, knows which.
 */
const checking =
  /^_*(?:validated?|assert|check|ensure|verify|valid|safe)\w*?(?:(?:schema|table|column|index|view|database|field)_?names?|tables?|columns?|ident(?:ifier)?s?)$|^_*(?:render|format|normali[sz]e)(?:[A-Z]\w*)?Ident(?:ifier)?s?$/i;
