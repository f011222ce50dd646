import type { SinkUse } from '@magi-guardrail/dataflow';
import type { SourceCode } from 'eslint';
import type { Suggestion } from '../rule/define-rule.js';
import { suggestExecFile } from './exec-file.js';
import { suggestWithoutShell } from './without-shell.js';

/** Every way to run the same program without a shell. */
export function suggestCommandRepair(
  use: SinkUse<'shell'>,
  place: { readonly sourceCode: SourceCode },
): readonly Suggestion[] {
  return [...suggestExecFile(use, place), ...suggestWithoutShell(use, place)];
}
