import { afterAll, beforeAll, expect, test } from 'vitest';
import { dangerous, ruleOf } from '../src/code.ts';
import { makeProject, type Project } from '../src/project.ts';

let project: Project;
let dispose: () => Promise<void>;

beforeAll(async () => {
  const options = { manager: 'npm', eslint: '10', type: 'module' } as const;
  ({ project, dispose } = await makeProject({ ...options, extra: ['typescript@7.0.2'] }));
});
afterAll(() => dispose());

test('TypeScript files are checked in a project whose own TypeScript the parser cannot use', async () => {
  await project.write({ 'src/query.ts': dangerous.sql.replace('(id)', '(id: string)') });
  const check = await project.guardrail('check', '--format', 'json', '--no-audit');
  const { findings, coverage } = JSON.parse(check.stdout);
  expect(coverage.notScanned).toEqual([]);
  expect(findings.map((finding: { ruleId: string }) => finding.ruleId)).toEqual([ruleOf.sql]);
  expect(check.exitCode).toBe(1);
});
