import type { SinkUse } from '@magi-guardrail/dataflow';
import { optionFinding } from '../option/finding.js';
import { unsafeSettings, type Unsafe } from '../option/setting.js';
import type { Check, Finding } from '../rule/define-rule.js';

const instead = 'Use what is recommended today.';

/** Algorithms, sizes and costs that a call is given and that protect too little. */
export function* weakOptions(
  { analysis, sourceCode }: Check<object>,
  severity: 'high' | 'medium',
): Generator<Finding> {
  const uses = analysis.sinks('crypto');
  const worse = severity === 'high' ? [] : uses.filter(isHigh).flatMap(placesOf);
  for (const use of uses) {
    if (isHigh(use) !== (severity === 'high')) continue;
    for (const unsafe of unsafeSettings(use)) {
      if (worse.includes(unsafe.node) || ONCE.test(unsafe.option)) continue;
      const finding = optionFinding(use, unsafe, { sourceCode, instead });
      yield { ...finding, messageId: unsafe.option === '' ? 'called' : 'option' };
    }
  }
}

/** One round is no cost but a step of another function: `scrypt` ends with it. */
const ONCE = /^(?:iterations: |c: )?1$/;

function isHigh({ sink }: SinkUse<'crypto'>): boolean {
  return sink.severity === undefined;
}

function placesOf(use: SinkUse<'crypto'>): readonly Unsafe['node'][] {
  return [...unsafeSettings(use)].map(({ node }) => node);
}
