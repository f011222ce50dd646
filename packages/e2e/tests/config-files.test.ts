import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dangerous, ruleOf } from '../src/code.ts';
import { makeProject, type Project } from '../src/project.ts';

let project: Project;
let dispose: () => Promise<void>;

beforeAll(async () => {
  ({ project, dispose } = await makeProject({ manager: 'npm', eslint: '9', type: 'commonjs' }));
  await project.write({ 'src/run.mjs': dangerous.exec });
});
afterAll(() => dispose());

const configs = {
  'eslint.config.cjs': `const guardrail = require('@magi-guardrail/eslint-config');\nmodule.exports = [...guardrail()];\n`,
  'eslint.config.mjs': `import guardrail from '@magi-guardrail/eslint-config';\nexport default [...guardrail({ profile: 'standard' })];\n`,
  'eslint.config.js': `const plugin = require('@magi-guardrail/eslint-plugin');\nmodule.exports = [plugin.configs.strict];\n`,
} as const;

test.each(Object.entries(configs))('%s loads and the rule reports', async (file, text) => {
  await project.write({ [file]: text });
  const eslint = path.join(project.folder, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const lint = await project.run(process.execPath, eslint, '--config', file, 'src');
  expect(lint.output).toContain(ruleOf.exec);
  expect(lint.exitCode).toBe(1);
  await project.git('clean', '-fdq', file);
});

test('an existing CommonJS configuration is never overwritten', async () => {
  const existing = `module.exports = [{ rules: { semi: 'error' } }];\n`;
  await project.write({ 'eslint.config.cjs': existing });
  const init = await project.guardrail('init', '--yes', '--no-install');
  expect(init.exitCode).toBe(0);
  const { readFile } = await import('node:fs/promises');
  const after = await readFile(path.join(project.folder, 'eslint.config.cjs'), 'utf8');
  expect(after).toContain(`semi: 'error'`);
  expect(after.includes('guardrail') || init.output.includes('@magi-guardrail/eslint-config')).toBe(
    true,
  );
});
