import { listNodes } from '@magi-guardrail/dataflow';
import type { TSESTree } from '@typescript-eslint/types';
import { optionFinding } from '../option/finding.js';
import { unsafeSettings } from '../option/setting.js';
import type { Check, Finding } from '../rule/define-rule.js';
import { isTest } from '../secret/place.js';
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
  // ESLint types these by ESTree, without TypeScript's nodes; they are the same objects.
  const nodes = listNodes(sourceCode.ast as TSESTree.Program, sourceCode.visitorKeys);
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
