import { expect, test } from 'vitest';
import { spawnSync } from 'node:child_process';
import type { TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { guardrail, linkPackages, project } from '../project.js';

const FILE = '.github/workflows/guardrail.yml';

async function written(...args: readonly string[]): Promise<string> {
  using repo = project({
    'package.json': '{}\n',
    'package-lock.json': '',
    '.github/FUNDING.yml': '',
  });
  await guardrail(repo, 'init', '--yes', '--no-install', ...args);
  return repo.read(FILE);
}

test('the workflow of an npm project', async () => {
  expect(await written()).toMatchSnapshot();
});

test('with an upload to code scanning', async () => {
  const text = await written('--sarif');
  expect(text).toContain('  security-events: write\n  actions: read\n');
  expect(text).toContain('--since "$BASE" --format github --output sarif=guardrail.sarif\n');
  expect(text).toMatch(/upload-sarif@[0-9a-f]{40} # v/);
});

test('every action is pinned to a commit, and no expression stands in a script', async () => {
  const text = await written('--sarif');
  const uses = text.split('\n').filter((line) => line.includes('uses:'));
  expect(uses).toHaveLength(3);
  for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v[\d.]+$/);
  const script = text.slice(text.indexOf('run: |'), text.indexOf(' fi\n'));
  expect(script).toContain('"$BASE"');
  expect(script).not.toContain('${{');
});

test.for([
  ['the base of a pull request', 'old', /^(?!.*::error)/s, 0],
  ['a new branch', '0'.repeat(40), /::error file=old.js,line=1/, 1],
  ['a run by hand', '', /::error file=old.js,line=1/, 1],
] as const)('the script with %s', async ([, base, says, code]) => {
  using repo = project({
    'package.json': '{ "type": "module" }\n',
    'package-lock.json': '',
    '.github/FUNDING.yml': '',
    'old.js': 'export const run = (text) => eval(text);\n',
  });
  linkPackages(repo);
  await guardrail(repo, 'init', '--yes', '--no-install');
  repo.git('branch', 'old');
  repo.commit('guardrail');
  const outcome = runScript(repo, base);
  expect(outcome.stdout + outcome.stderr).toMatch(says);
  expect(outcome.status).toBe(code);
});

/** As GitHub does: a file for `bash -e`, with the variables of the step. */
function runScript(repo: TempRepo, base: string) {
  repo.write('node_modules/step.sh', /run: \|\n([^]*)/.exec(repo.read(FILE))?.[1] ?? '');
  const env = { ...repo.env, BASE: base, CI: 'true', NO_COLOR: '1' };
  return spawnSync('bash', ['-e', 'node_modules/step.sh'], {
    cwd: repo.root,
    env,
    encoding: 'utf8',
  });
}
