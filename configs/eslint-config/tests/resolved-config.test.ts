import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configs, guardrail, type GuardrailOptions } from '../src/index.js';
import { loadPolicy } from '../src/policy.js';

let folder: TempRepo;

beforeAll(() => {
  folder = tempRepo({ plain: true });
});
afterAll(() => {
  folder.remove();
});

/** What ESLint makes of a configuration for one file, without the parts that are ESLint's own. */
async function resolve(config: Linter.Config[], file: string): Promise<unknown> {
  const eslint = new ESLint({ cwd: folder.root, overrideConfigFile: true, baseConfig: config });
  const resolved: unknown = await eslint.calculateConfigForFile(file);
  const text = JSON.stringify(resolved, (key, value: unknown) =>
    key === 'globals' ? undefined : value,
  );
  const portable: unknown = JSON.parse(
    text.replaceAll(JSON.stringify(folder.root).slice(1, -1), '<root>'),
  );
  return JSON.parse(JSON.stringify(portable).replace(/@(?:\d+\.){2}\d+/g, '@<version>'));
}

describe.for(['strict', 'standard'] as const)('%s', (profile) => {
  it.for(['src/a.js', 'src/a.ts'])('%s', async (file) => {
    const config = guardrail({ profile, cwd: folder.root });
    expect(await resolve(config, file)).toMatchSnapshot();
  });
});

describe('guardrail', () => {
  it('names every block after the profile', () => {
    const names = guardrail({ cwd: folder.root, ignores: ['x/**'], rules: {} }).map(
      ({ name }) => name,
    );
    expect(names).toEqual([
      'guardrail/strict/ignores',
      'guardrail/strict/javascript',
      'guardrail/strict/typescript',
      'guardrail/strict/rules',
      'guardrail/strict/overrides',
    ]);
  });

  it('is for other files, too, where they are given', async () => {
    const parsed = { name: 'mine', files: ['**/*.vue'] };
    const levels = async (options: GuardrailOptions): Promise<readonly unknown[]> => {
      const config = [parsed, ...guardrail({ cwd: folder.root, ...options })];
      const { rules = {} } = Object(await resolve(config, 'src/a.vue')) as Linter.Config;
      return ['guardrail/no-eval', 'guardrail/no-log-injection'].map((rule) => rules[rule]);
    };
    const files = ['**/*.vue'];
    expect(await levels({})).toEqual([undefined, undefined]);
    expect(await levels({ files })).toEqual([[2], [2]]);
    const rules = { 'guardrail/no-log-injection': 'warn' } as const;
    expect(await levels({ files, rules })).toEqual([[2], [1]]);
    expect(await levels({ files, gateFollows: true })).toEqual([[0], [0]]);
  });

  it('hands on what the policy says of secrets, but not the rules of the scan', async () => {
    const signed = { reason: 'A sandbox only.', approvedBy: 'me', expires: '2999-01-01' };
    const secrets = { allows: ['/ey.*/'], upstream: { gitlab: { disabled: true, ...signed } } };
    const resolved = await resolve(
      guardrail({ policy: { ...loadPolicy(folder.root), secrets } }),
      'src/a.js',
    );
    expect(resolved).toMatchObject({
      settings: { guardrail: { secrets: { allows: ['/ey.*/'] } } },
    });
    expect(JSON.stringify(resolved)).not.toContain('gitlab');
  });

  it('leaves TypeScript to others when told so', async () => {
    const config = guardrail({ cwd: folder.root, typescript: false });
    expect(config.map(({ name }) => name)).not.toContain('guardrail/strict/typescript');
  });

  it.for([
    ['guardrail', () => guardrail({ cwd: folder.root, types: true })],
    ['strictTypeChecked', () => configs.strictTypeChecked],
    ['standardTypeChecked', () => configs.standardTypeChecked],
  ] as const)('%s asks the type checker of TypeScript only', async ([, config]) => {
    const typed = { parserOptions: { projectService: true } };
    const settings = { guardrail: { types: true } };
    const typescript = await resolve([...config()], 'src/a.ts');
    expect(typescript).toMatchObject({ languageOptions: typed, settings });
    const javascript = await resolve([...config()], 'src/a.js');
    expect(javascript).not.toMatchObject({ languageOptions: typed });
  });

  it('follows imports into other files where it is asked to', async () => {
    using project = tempRepo({ plain: true });
    project.write(
      'src/shell.js',
      "import { exec } from 'node:child_process';\nexport const run = (command) => exec(command);\n",
    );
    const reported = async (follows: boolean) => {
      const baseConfig = guardrail({ cwd: project.root, project: follows });
      const eslint = new ESLint({ cwd: project.root, overrideConfigFile: true, baseConfig });
      const text =
        "import { run } from './shell.js';\nexport const go = (name) => run(`ls ${name}`);\n";
      const [result] = await eslint.lintText(text, { filePath: project.path('src/a.js') });
      return result?.messages.map(({ ruleId }) => ruleId);
    };
    expect(await reported(true)).toEqual(['guardrail/no-unapproved-exec']);
    expect(await reported(false)).toEqual([]);
  });

  it('takes the profile and the approvals from the policy files', async () => {
    using project = tempRepo({ plain: true });
    project.write('guardrail.config.json', '{ "profile": "standard", "ignore": ["vendor/**"] }');
    const entry = {
      rule: 'no-eval',
      files: ['**'],
      reason: 'A calculator.',
      approvedBy: 'a',
      expires: '2030-01-01',
    };
    project.write('guardrail.allow.json', JSON.stringify({ allow: [entry] }));
    const config = guardrail({ cwd: project.root });
    expect(config.map(({ name }) => name)).toContain('guardrail/standard/rules');
    const eslint = new ESLint({ cwd: project.root, overrideConfigFile: true, baseConfig: config });
    expect(await eslint.isPathIgnored('vendor/a.js')).toBe(true);
    const [result] = await eslint.lintText('eval(x)', { filePath: project.path('src/a.js') });
    expect(result?.messages).toEqual([]);
  });

  it('reads approvals from another file', () => {
    using project = tempRepo({ plain: true });
    project.write('policy/allow.json', '{ "allow": [] }');
    expect(guardrail({ cwd: project.root, allow: 'policy/allow.json' })).toHaveLength(3);
    expect(() => guardrail({ cwd: project.root, allow: 'missing.json' })).toThrow(
      'missing.json: does not exist.',
    );
  });

  it('lets the project overrule single rules', async () => {
    const config = guardrail({ cwd: folder.root, rules: { 'guardrail/no-eval': 'off' } });
    const resolved: unknown = await resolve(config, 'a.js');
    expect(resolved).toMatchObject({ rules: { 'guardrail/no-eval': [0] } });
  });
});

it.for(['strict', 'standard', 'recommended'] as const)(
  'configs.%s lints TypeScript',
  async (name) => {
    const eslint = new ESLint({
      cwd: folder.root,
      overrideConfigFile: true,
      baseConfig: configs[name],
    });
    const [result] = await eslint.lintText('const x: string = y; eval(x);', { filePath: 'a.ts' });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['guardrail/no-eval']);
  },
);
