import { optionFinding } from '../option/finding.js';
import { unsafeSettings } from '../option/setting.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { nodesOf } from '../rule/tree.js';
import { isTest } from '../rule/test-file.js';
import { judgeHeaders } from './header.js';
import { mayPermitOrigins } from './mentions.js';
import { judgeOptions } from './options.js';

export const instead = 'List the origins that you trust.';

/** Where a file lets pages of any site read what the server tells a visitor of theirs. */
export function* permissiveCors(check: Check<object>): Generator<Finding> {
  const { sourceCode, file } = check;
  if (isTest(file)) return;
  yield* described(check);
  if (!mayPermitOrigins(sourceCode.text)) return;
  const nodes = nodesOf(sourceCode);
  for (const node of nodes) {
    if (node.type === 'ObjectExpression') yield* judgeOptions(node, check);
  }
  yield* judgeHeaders(nodes, check);
}

/** Libraries whose own ways are described by models. */
function* described({ analysis, sourceCode }: Check<object>): Generator<Finding> {
  for (const use of analysis.sinks('cors')) {
    for (const unsafe of unsafeSettings(use)) {
      yield optionFinding(use, unsafe, { sourceCode, instead });
    }
  }
}
