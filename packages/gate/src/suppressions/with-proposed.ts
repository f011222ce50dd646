import { policyFileNames } from '@magi-guardrail/eslint-config/policy';
import { keyOf, matchEntries } from '../baseline/match.js';
import type { Identified } from '../finding/findings-of.js';
import type { RunPolicy } from '../policy/policy-of-run.js';
import type { Finding } from '../result/model.js';

/** Says of each finding that the commits suppress themselves, why it is there and when it will not be. */
export async function withProposed(
  findings: readonly Identified<Finding>[],
  { decided, proposed }: RunPolicy,
): Promise<readonly Identified<Finding>[]> {
  const known = new Set(decided.suppressions.entries.map(keyOf));
  const added = proposed.suppressions.entries.filter((entry) => !known.has(keyOf(entry)));
  if (decided === proposed || added.length === 0) return findings;
  const low = findings.filter(({ finding }) => finding.severity !== 'high');
  const { pairs } = await matchEntries(
    low,
    added,
    ({ mark }) => mark,
    async () => new Set<string>(),
  );
  const ids = new Map(pairs.map(({ found, entry }) => [found, entry.id]));
  return findings.map((found) => {
    const id = ids.get(found);
    if (id === undefined || found.finding.suppressionAttempt !== undefined) return found;
    const suppressionAttempt = `\`${id}\` in ${policyFileNames.suppressions} is part of these commits, so it counts once it is merged. Merge it in a change of its own first.`;
    return { ...found, finding: { ...found.finding, suppressionAttempt } };
  });
}
