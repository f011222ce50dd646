import { createRequire } from 'node:module';
import * as typescriptParser from '@typescript-eslint/parser';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import vueParser from 'vue-eslint-parser';
import { plugin } from '../src/index.js';

let folder: TempRepo;

beforeAll(() => {
  folder = tempRepo({ plain: true });
});
afterAll(() => {
  folder.remove();
});

const dangerous = `import { execSync } from 'node:child_process';\nexecSync('git push');\n`;

async function lint(config: Linter.Config[], code = dangerous, filePath = 'scripts/release.js') {
  const eslint = new ESLint({ cwd: folder.root, overrideConfigFile: true, baseConfig: config });
  const [result] = await eslint.lintText(code, { filePath: folder.path(filePath) });
  return (
    result?.messages.map(({ message, ruleId, severity, line }) => ({
      message,
      ruleId,
      severity,
      line,
    })) ?? []
  );
}

describe('ESLint', () => {
  it('runs a preset', async () => {
    expect(await lint([plugin.configs.strict])).toMatchObject([
      { ruleId: 'guardrail/no-unapproved-exec', severity: 2 },
    ]);
    expect(await lint([plugin.configs.standard])).toMatchObject([
      { ruleId: 'guardrail/no-unapproved-constant-exec', severity: 1 },
    ]);
  });

  it('applies a suggestion that leaves a clean file', async () => {
    const eslint = new ESLint({
      cwd: folder.root,
      overrideConfigFile: true,
      baseConfig: [plugin.configs.strict],
    });
    const [result] = await eslint.lintText(dangerous);
    const fix = result?.messages[0]?.suggestions?.[0]?.fix;
    if (fix === undefined) throw new Error('no suggestion');
    const repaired = dangerous.slice(0, fix.range[0]) + fix.text + dangerous.slice(fix.range[1]);
    expect(repaired).toBe(
      `import { execFileSync } from 'node:child_process';\nexecFileSync('git', ['push']);\n`,
    );
    expect(await lint([plugin.configs.strict], repaired)).toEqual([]);
  });

  it('never fixes by itself', async () => {
    const eslint = new ESLint({
      cwd: folder.root,
      fix: true,
      overrideConfigFile: true,
      baseConfig: [plugin.configs.strict],
    });
    const [result] = await eslint.lintText(dangerous);
    expect(result?.output).toBeUndefined();
  });
});

it('reads the script of a Vue component', async () => {
  const config = [
    { ...plugin.configs.strict, files: ['**/*.vue'], languageOptions: { parser: vueParser } },
  ];
  const component =
    '<script setup>\nconst run = eval;\nrun(props.code);\n</script>\n<template><p /></template>\n';
  expect(await lint(config, component, 'src/Run.vue')).toMatchObject([
    { ruleId: 'guardrail/no-eval' },
  ]);
});

describe('approvals', () => {
  const entry = {
    rule: 'no-unapproved-exec',
    files: ['scripts/**'],
    command: 'git',
    arguments: ['push'],
    reason: 'Releases the packages.',
    approvedBy: 'security@example.com',
    expires: '2027-01-31',
  };
  const other = { ...entry, command: 'npm' };

  function approved(more: object = {}): Linter.Config[] {
    const guardrail = { allow: [other, entry], today: '2026-11-21', root: folder.root, ...more };
    return [plugin.configs.strict, { settings: { guardrail } }];
  }

  it('permit in the named files only', async () => {
    expect(await lint(approved())).toEqual([]);
    expect(await lint(approved(), dangerous, 'src/release.js')).toHaveLength(1);
  });

  it('are relative to the root of the policy', async () => {
    expect(await lint(approved({ root: folder.path('scripts') }))).toHaveLength(1);
  });

  it('are reported with the index of their entry when asked for', async () => {
    const [use] = await lint(approved({ reportAllowed: true }));
    expect(use?.message).toBe(
      'Allowed: security@example.com approved this until 2027-01-31: Releases the packages. [allow:1]',
    );
  });

  it('that have expired are named in the finding', async () => {
    const [finding] = await lint(approved({ today: '2027-02-01' }));
    expect(finding?.message).toMatch(
      / The approval by security@example\.com expired on 2027-01-31\.$/,
    );
  });

  describe('of one function', () => {
    const code = `import { execSync } from 'child_process';
      class Release { tag() { execSync('git push'); } }
      const publish = async () => { const inner = () => execSync('git push'); };
      export default { sync() { execSync('git push'); } };
      module.exports.send = function () { execSync('git push'); };
      execSync('git push');`;
    it.for([
      ['Release.tag', 2],
      ['Release', 2],
      ['publish', 3],
      ['publish.inner', 3],
      ['sync', 4],
      ['send', 5],
      ['inner', undefined],
      ['Rel', undefined],
    ] as const)('%s', async ([symbol, line]) => {
      const findings = await lint(approved({ allow: [{ ...entry, symbol }] }), code);
      expect(findings).toHaveLength(line === undefined ? 5 : 4);
      expect(findings.map((finding) => finding.line)).not.toContain(line);
    });
  });

  describe('that are locked', () => {
    const code = `import { execSync } from 'child_process';
      const options = { cwd: '/srv' };
      const other = 1;
      export function push() { return execSync('git push', options); }`;
    const locked = async (fingerprint: string, text: string) =>
      lint(approved({ allow: [{ ...entry, fingerprint }] }), text);
    const fingerprintOf = async (text: string) => {
      const [finding] = await locked('new', text);
      return /"fingerprint": "([0-9a-f]{16})"\.$/.exec(finding?.message ?? '')?.[1] ?? '';
    };

    it('say what to write, and then hold', async () => {
      expect(await fingerprintOf(code)).toMatch(/^[0-9a-f]{16}$/);
      expect(await locked(await fingerprintOf(code), code)).toEqual([]);
    });
    it.for([
      [
        'spaces',
        (text: string) => text.replaceAll('{ return', '{\n\n  return').replace('; }', ' }'),
      ],
      ['quotes', (text: string) => text.replaceAll(`'`, `"`)],
      ['brackets', (text: string) => text.replace(`'git push'`, `('git push')`)],
      ['commas', (text: string) => text.replace('options)', 'options,)')],
      ['another place', (text: string) => `// moved\n\n${text}`],
      ['other code', (text: string) => text.replace('other = 1', 'other = 2')],
    ] as const)('hold for %s', async ([, edit]) => {
      expect(await locked(await fingerprintOf(code), edit(code))).toEqual([]);
    });
    it.for([
      ['an argument', (text: string) => text.replace(', options', '')],
      ['an option', (text: string) => text.replace('/srv', '/tmp')],
      ['the name', (text: string) => text.replace('push()', 'pull()')],
      ['code beside it', (text: string) => text.replace('{ return', '{ prepare(); return')],
    ] as const)('end with a change of %s', async ([, edit]) => {
      const [finding] = await locked(await fingerprintOf(code), edit(code));
      expect(finding?.message).toContain('security@example.com approved other code');
    });
    it('are the same for every parser', async () => {
      const parser = { files: ['**'], languageOptions: { parser: typescriptParser } };
      const allow = [{ ...entry, fingerprint: await fingerprintOf(code) }];
      expect(await lint([...approved({ allow }), parser], code)).toEqual([]);
    });
  });

  it('for other rules permit a file', async () => {
    const { command: _, arguments: __, ...file } = entry;
    const allow = [{ ...file, rule: 'no-eval' }];
    expect(await lint(approved({ allow }), 'eval(x);')).toEqual([]);
    expect(await lint(approved({ allow }), dangerous)).toHaveLength(1);
  });
});

describe('models of the project', () => {
  it('are followed like those of the package', async () => {
    const models = [
      {
        modules: ['@acme/database'],
        sinks: [{ kind: 'sql', calls: ['run'], text: [0], values: 1, placeholder: '?' }],
      },
    ];
    const config = [plugin.configs.strict, { settings: { guardrail: { models } } }];
    const code = `import { run } from '@acme/database'; export const clear = (table) => run('DELETE FROM ' + table);`;
    expect(await lint(config, code)).toMatchObject([{ ruleId: 'guardrail/no-sql-interpolation' }]);
    expect(await lint([plugin.configs.strict], code)).toEqual([]);
  });

  it('that are wrong stop the run and say where', async () => {
    const models = [{ modules: ['x'], sinks: [{ kind: 'sqll', calls: ['run'] }] }];
    const config = [plugin.configs.strict, { settings: { guardrail: { models } } }];
    await expect(lint(config)).rejects.toThrow('The model of "x" cannot be used: sinks[0].kind.');
  });
});

describe('the built package', () => {
  const require = createRequire(import.meta.url);

  it('gives the plugin itself to require()', async () => {
    const built: typeof plugin = require('@magi-guardrail/eslint-plugin');
    expect(Object.keys(built)).toEqual(['meta', 'rules', 'configs']);
    expect(await lint([built.configs.strict])).toHaveLength(1);
  });

  it('gives the allowlist without the rules', () => {
    const allowlist: Record<string, unknown> = require('@magi-guardrail/eslint-plugin/allowlist');
    expect(Object.keys(allowlist).sort()).toEqual([
      'AllowlistError',
      'allowSchema',
      'approvalFields',
      'breadthOf',
      'closest',
      'coversFile',
      'findDirectives',
      'isExpired',
      'matchAllowance',
      'parseAllowlist',
      'readReason',
    ]);
  });
});
