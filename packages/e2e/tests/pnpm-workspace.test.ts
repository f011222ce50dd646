import { afterAll, beforeAll, expect, test } from 'vitest';
import { dangerous, repaired, ruleOf } from '../src/code.ts';
import { makeProject, type Project } from '../src/project.ts';

let project: Project;
let dispose: () => Promise<void>;

beforeAll(async () => {
  ({ project, dispose } = await makeProject({ manager: 'pnpm', eslint: '10', type: 'module' }));
  await project.write({
    'packages/api/package.json': '{ "name": "api", "private": true, "type": "module" }\n',
    'packages/api/src/index.js': 'export {};\n',
  });
});
afterAll(() => dispose());

test('one set-up at the root guards every package of a pnpm workspace', async () => {
  const init = await project.guardrail('init', '--yes', '--no-install');
  expect(init.exitCode).toBe(0);
  expect((await project.commit('Add guardrails')).exitCode).toBe(0);

  await project.write({ 'packages/api/src/sql.js': dangerous.sql });
  const blocked = await project.commit('Add query');
  expect(blocked.exitCode).not.toBe(0);
  expect(blocked.output).toContain(ruleOf.sql);
  expect(blocked.output).toContain('packages/api/src/sql.js');

  await project.write({ 'packages/api/src/sql.js': repaired.sql });
  expect((await project.commit('Add query')).exitCode).toBe(0);
});
