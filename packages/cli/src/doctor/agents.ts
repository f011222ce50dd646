import path from 'node:path';
import { currentSection } from '../agents/current-section.js';
import { hookConfigs } from '../agents/hook-config.js';
import { planSections } from '../agents/plan-agents.js';
import { ok, warn, type Check } from './check.js';
import { readFile, type Patient } from './patient.js';

/** Whether coding agents know the policy of today, and those in use are kept from going around the hooks. */
export async function checkAgents(patient: Patient): Promise<readonly Check[]> {
  if (patient.policy instanceof Error) return [];
  const { root } = patient.policy;
  const inUse = hookConfigs.filter(({ file }) => readFile(root, file) !== undefined);
  const open = inUse.filter(({ file }) => !readFile(root, file)?.includes('guardrail hook agent'));
  const hooks = inUse.length === 0 ? [] : [hookOf(inUse, open)];
  return [...(await sectionOf(patient)), ...hooks];
}

type Named = readonly { readonly name: string }[];

function hookOf(inUse: Named, open: Named): Check {
  const names = (list: Named) => list.map(({ name }) => name).join(',');
  return open.length === 0
    ? ok('agents.hook', `the hook guards ${names(inUse)}`)
    : warn(
        'agents.hook',
        `${names(open)} may commit with --no-verify`,
        `npx guardrail agents --for ${names(open)} --hooks`,
      );
}

/** Whether what coding agents are told is the policy of today; nothing when they are told nothing. */
async function sectionOf({ cwd, policy }: Patient): Promise<readonly Check[]> {
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
