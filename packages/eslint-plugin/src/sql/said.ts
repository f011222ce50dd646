import { calleeName, unwrap, type Hole, type SinkUse } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import type { SourceCode } from 'eslint';

/**
 * The function that says by its name that it made a value safe, where nothing here shows whether it does:
 * `quoteValue` of `this.platform.quoteValue(name)`. What a stranger gave is not believed.
 */
export function quotingOf(
  { certainty, safeFor, path }: Hole,
  use: SinkUse<'sql'>,
  sourceCode: SourceCode,
): string | undefined {
  const origin = path[0] === undefined ? undefined : unwrap(path[0].node);
  // Of a function of the driver it is known what it does, and where its result may stand.
  if (safeFor.has('sql-value') || safeFor.has('sql-identifier')) return undefined;
  if (certainty !== 'unknown' || origin?.type !== 'CallExpression') return undefined;
  const callee = unwrap(origin.callee);
  if (isOfDriver(callee, use, sourceCode)) return undefined;
  const name = calleeName(callee);
  return name !== undefined && quoting.test(name) ? name : undefined;
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
