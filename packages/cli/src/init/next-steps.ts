import type { Facts, Manager } from './facts.js';

const RUN: Record<Manager, string> = {
  npm: 'npx',
  pnpm: 'pnpm exec',
  yarn: 'yarn',
  bun: 'bunx',
};

/** What a person does after init. */
export function nextSteps(
  { manager, ci }: Facts,
  options: { readonly adopted: boolean; readonly ci: boolean },
): string {
  const run = `${RUN[manager]} guardrail`;
  const hasWorkflow = options.ci && ci.some(({ name }) => name === 'github');
  const steps = [
    'Commit these files.',
    ...(options.adopted
      ? []
      : [
          `Try \`${run} check\` on the whole project. What an old one cannot repair at once goes into\n     a baseline: \`${run} baseline\`.`,
        ]),
    hasWorkflow
      ? 'Make the check "guardrail" required for your branch: a hook can be skipped.'
      : `Run \`${run} check\` in CI as well: a hook can be skipped.`,
  ];
  return ['\nNext:', ...steps.map((step, at) => `  ${at + 1}. ${step}`)].join('\n');
}
