import type { RuleDescription } from './describe-rules.js';
import type { ExplainOptions, FileExplanation } from './explain-file.js';

// The rules take longer to load than all else here, and most runs ask for no explanation.

/**
 * Every rule of the code stage and every format of the secret stage, as the policy around `cwd` has them.
 * Throws a `GateError` when the policy cannot be read.
 */
export async function describeRules(cwd: string): Promise<readonly RuleDescription[]> {
  const module = await import('./describe-rules.js');
  return module.describeRules(cwd);
}

/**
 * What the gate does with one file: which stages and rules look at it, from which block of its
 * configuration, and what the policy says about it. Throws a `GateError` when there is no such file.
 */
export async function explainFile(options: ExplainOptions): Promise<FileExplanation> {
  const module = await import('./explain-file.js');
  return module.explainFile(options);
}
