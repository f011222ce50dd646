import type { SinkUse, UnsafeOptions } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import { advice, calledText, placeOf } from '../rule/called.js';
import type { Finding } from '../rule/define-rule.js';
import type { Unsafe } from './setting.js';

/** What a rule needs to say something of an option. */
interface Teller {
  readonly sourceCode: SourceCode;
  /** The advice of the rule, where the model has none. */
  readonly instead: string;
}

/** What is wrong with an option: `given` where it is written, `missing` where it is left out. */
export function optionFinding(
  use: Pick<SinkUse, 'node'> & { readonly sink: UnsafeOptions },
  { node, option, isMissing }: Unsafe,
  { sourceCode, instead }: Teller,
): Finding {
  return {
    node: placeOf(use, node),
    messageId: isMissing ? 'missing' : 'given',
    data: {
      call: calledText(sourceCode, use),
      option,
      effect: use.sink.effect,
      instead: advice(sourceCode, use, instead),
    },
  };
}
