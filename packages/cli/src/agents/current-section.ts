import { describeRules, type PolicyFacts } from '@magi-guardrail/gate';
import { detect, resolveCommand } from 'package-manager-detector';
import { policySection } from './section.js';

/** The section as the policy around `cwd` makes it today. */
export async function currentSection(
  cwd: string,
  { profile, files }: PolicyFacts,
): Promise<string> {
  const rules = await describeRules(cwd);
  return policySection({ profile, policyFiles: files, rules, run: await runCommand(cwd) });
}

/** How a program of the project is started with its package manager. */
async function runCommand(cwd: string): Promise<string> {
  const agent = (await detect({ cwd }))?.agent ?? 'npm';
  const resolved = resolveCommand(agent, 'execute-local', ['guardrail']);
  return resolved === null ? 'npx guardrail' : [resolved.command, ...resolved.args].join(' ');
}
