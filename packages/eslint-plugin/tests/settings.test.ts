import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { ESLint, type Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plugin } from '../src/index.js';
import { readSettings, SettingsError } from '../src/settings.js';

const entry = {
  rule: 'no-eval',
  files: ['scripts/**'],
  reason: 'Runs our own snippets.',
  approvedBy: 'security@example.com',
  expires: '2027-01-31',
};

describe('a mistake in settings.guardrail', () => {
  it.each([
    ['eval', ' must be an object, for example { models: [] }.'],
    [[], ' must be an object, for example { models: [] }.'],
    [{ modles: [] }, '.modles is not a known key. Did you mean "models"?'],
    [
      { severity: 'high' },
      '.severity is not a known key. Known keys: allow, root, models, secrets, project, types, reportAllowed, today.',
    ],
    [{ root: 1 }, '.root must be the path of a folder.'],
    [{ project: 1 }, '.project must be true or false.'],
    [{ reportAllowed: 'yes' }, '.reportAllowed must be true or false.'],
    [{ today: '2026-02-31' }, '.today must be a date such as "2027-01-31".'],
    [{ models: {} }, '.models must be an array of models.'],
    [{ secrets: 1 }, '.secrets must be an object.'],
    [
      { secrets: { canaries: [] } },
      '.secrets.canaries is not a known key. Known keys: allows, formats, canary.',
    ],
    [
      { secrets: { formats: { 'github-pat': { disabled: true } } } },
      '.secrets.formats.github-pat is about live credentials: "github-pat" can only be switched off with `reason`, `approvedBy` and `expires` beside it.',
    ],
    [{ allow: {} }, ': allow must be an array of approvals.'],
    [
      { allow: [{ ...entry, reason: undefined }] },
      ': allow[0].reason is missing: Why this use is safe and needed, for the next reader.',
    ],
    [
      { allow: [entry, { ...entry, file: [] }] },
      ': allow[1].file is not a known key. Did you mean "files"?',
    ],
    [
      { models: [{ modules: ['a'] }, { modules: ['b'], sink: [] }] },
      '.models[1]: The model of "b" cannot be used: sink. It is not a known key. Did you mean "sinks"?',
    ],
    [
      { models: [null] },
      '.models[0]: The model of "#0" cannot be used: the whole. Write an object.',
    ],
  ])('%j', (guardrail, message) => {
    expect(() => readSettings({ guardrail })).toThrow(
      new SettingsError(`settings.guardrail${message}`),
    );
  });

  it('is not seen where nothing is said', () => {
    expect(readSettings({})).toEqual({});
    expect(readSettings({ guardrail: { allow: [], models: [], root: undefined } })).toMatchObject({
      models: [],
    });
  });
});

describe('ESLint', () => {
  let folder: TempRepo;
  beforeAll(() => {
    folder = tempRepo({ plain: true });
  });
  afterAll(() => {
    folder.remove();
  });

  async function failure(config: Linter.Config): Promise<Error> {
    const eslint = new ESLint({
      cwd: folder.root,
      overrideConfigFile: true,
      baseConfig: [plugin.configs.strict, config],
    });
    folder.write('a.js', 'eval(a);');
    folder.write('b.js', 'eval(b);');
    try {
      await eslint.lintFiles(['a.js', 'b.js']);
    } catch (error) {
      if (error instanceof Error) return error;
    }
    throw new Error('the mistake was not noticed');
  }

  it('stops at a wrong setting and prints no stack', async () => {
    const { stack } = await failure({ settings: { guardrail: { modles: [] } } });
    expect(stack).toBe(
      'SettingsError: settings.guardrail.modles is not a known key. Did you mean "models"?',
    );
  });

  it('stops at an unknown option and names it', async () => {
    const rules: Linter.RulesRecord = {
      'guardrail/no-unapproved-exec': ['error', { checkConstants: true }],
    };
    const { message } = await failure({ rules });
    expect(message).toContain('"guardrail/no-unapproved-exec"');
    expect(message).toContain('Unexpected property "checkConstants"');
    expect(message).toContain('"checkConstantCommands"');
  });
});
