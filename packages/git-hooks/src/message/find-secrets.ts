import type { GateResult } from '@magi-guardrail/gate';
import type { HookContext } from '../run-hook.js';

/**
 * Looks for secrets in a message and prints what blocks; undefined when there is nothing to say. Throws
 * what the gate throws.
 */
export async function findSecrets(
  { cwd, env, color, columns, print }: HookContext,
  text: string,
  path: string,
): Promise<GateResult | undefined> {
  const { formatFinding, runGate } = await import('@magi-guardrail/gate');
  const result = await runGate({ cwd, env, target: { kind: 'text', path, text } });
  if (result.outcome === 'passed') return undefined;
  const blocking = result.findings.filter((finding) => finding.blocking);
  for (const finding of blocking) print(`${formatFinding(finding, { color, columns, env })}\n`);
  result.reasons.forEach(print);
  return result;
}
