import type { FindingBase } from '../result/model.js';

/** What every finding says, without what was decided about it. */
export function baseOf(found: FindingBase): FindingBase {
  const { ruleId, severity, path, line, column, message, fingerprint } = found;
  const { description, commit, atHead } = found;
  return {
    ...{ ruleId, severity, path, line, column, message, fingerprint },
    ...(description !== undefined && { description }),
    ...(commit !== undefined && { commit }),
    ...(atHead !== undefined && { atHead }),
  };
}
