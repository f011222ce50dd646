import path from 'node:path';
import { currentSection } from '../agents/current-section.js';
import { planSections } from '../agents/plan-agents.js';
import { ok, warn, type Check } from './check.js';
import { readFile, type Patient } from './patient.js';

/** Whether what coding agents are told is the policy of today; nothing when they are told nothing. */
export async function checkAgents({ cwd, policy }: Patient): Promise<readonly Check[]> {
  if (policy instanceof Error) return [];
  const { root } = policy;
  if (readFile(root, 'AGENTS.md')?.includes('<!-- guardrail:start') !== true) return [];
  const section = await currentSection(cwd, policy);
  const changes = planSections({ root, asked: [], hooks: false }, section);
  const names = changes.map(({ file }) => path.relative(root, file)).join(', ');
  return [
    names === ''
      ? ok('agents', 'coding agents are told the policy of today')
      : warn('agents', `${names} tells coding agents another policy`, 'npx guardrail agents'),
  ];
}
