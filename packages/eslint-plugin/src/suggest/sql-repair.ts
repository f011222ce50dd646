import type { SinkUse } from '@magi-guardrail/dataflow';
import type { Suggestion } from '../rule/define-rule.js';
import { suggestInputValues } from './input-values.js';
import { suggestPlaceholders, type Program } from './placeholders.js';
import { suggestSqlTag } from './sql-tag.js';
import { suggestStatementValues } from './statement-values.js';

/** Every way to pass the values of a query beside its text. */
export function suggestSqlRepair(use: SinkUse<'sql'>, program: Program): readonly Suggestion[] {
  return [
    ...suggestPlaceholders(use, program),
    ...suggestStatementValues(use, program),
    ...suggestInputValues(use, program),
    ...suggestSqlTag(use, program),
  ];
}
