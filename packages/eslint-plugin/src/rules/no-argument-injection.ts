import type { Hole } from '@magi-guardrail/dataflow';
import { placeOf } from '../rule/called.js';
import { defineRule } from '../rule/define-rule.js';
import { mention } from '../rule/quote.js';
import { injection } from '../rule/standards.js';
import { isDashGuarded } from '../shell/dash-guard.js';
import { findOptionInjection } from '../shell/option-injection.js';
import { suggestEndOfOptions } from '../suggest/end-options.js';

interface Options {
  /** Take parameters of exported functions for values from outside. */
  readonly checkExported: boolean;
}

/** A value from outside must not become an option of a program whose options are dangerous. */
export default defineRule<Options>({
  name: 'no-argument-injection',
  description: 'Disallow values from outside where a program takes them for options',
  instead: 'Put `--` in front of the value, or refuse values that begin with a dash.',
  severity: 'medium',
  cwe: [88],
  ...injection,
  options: {
    checkExported: {
      type: 'boolean',
      description: 'Take parameters of exported functions for values from outside.',
    },
  },
  defaults: { checkExported: false },
  messages: {
    separable:
      "`{{program}}` takes {{source}} for an option when it begins with `-`: {{danger}} (CWE-88). Put `'{{separator}}'` before it.",
    inseparable:
      '`{{program}}` takes {{source}} for an option when it begins with `-`: {{danger}} (CWE-88). Reject such a value, or put `./` before a path.',
    endOptions: "Put `'{{separator}}'` before it, after which nothing is an option.",
  },
  *check({ analysis, sourceCode, options }) {
    const isForeign = (hole: Hole) =>
      isFromOutside(hole, options) && !isDashGuarded(hole.node, sourceCode.text, analysis);
    for (const use of analysis.sinks('shell')) {
      const found = findOptionInjection(use, analysis, isForeign);
      if (found === undefined) continue;
      const { hole, name, program, separator } = found;
      yield {
        node: placeOf(use, hole.node),
        messageId: separator === undefined ? 'inseparable' : 'separable',
        data: {
          program: name,
          source: mention(sourceCode, hole),
          danger: program.danger,
          separator: separator ?? '',
        },
        suggestions: suggestEndOfOptions(use, found, sourceCode),
      };
    }
  },
});

/** Whoever types a command line may give options: that is no attack. */
function isFromOutside({ certainty, labels }: Hole, { checkExported }: Options): boolean {
  if (certainty === 'exposed') return checkExported;
  return certainty === 'untrusted' && [...labels].some((label) => label !== 'local');
}
