import { describe, expect, it } from 'vitest';
import { plugin } from '../src/index.js';
import { ruleNames } from '../src/rule-names.js';

it('knows its name and version', () => {
  expect(plugin.meta).toMatchObject({
    name: '@magi-guardrail/eslint-plugin',
    namespace: 'guardrail',
  });
  expect(plugin.meta.version).toMatch(/^\d+\.\d+\.\d+/);
});

describe('presets', () => {
  it('strict blocks high and medium severity', () => {
    expect(plugin.configs.strict).toMatchObject({
      name: 'guardrail/strict',
      rules: {
        'guardrail/no-argument-injection': ['error'],
        'guardrail/no-eval': ['error'],
        'guardrail/no-eval-workaround': ['warn'],
        'guardrail/no-hardcoded-secrets': ['error'],
        'guardrail/no-sql-interpolation': ['error'],
        'guardrail/no-unapproved-exec': ['error'],
        'guardrail/no-unredacted-logging': ['error'],
      },
    });
    expect(plugin.configs.strict.rules).not.toHaveProperty('guardrail/no-unapproved-constant-exec');
  });

  it('standard blocks high severity and warns of constant commands', () => {
    expect(plugin.configs.standard.rules).toMatchObject({
      'guardrail/no-argument-injection': ['warn'],
      'guardrail/no-eval': ['error'],
      'guardrail/no-eval-workaround': ['warn'],
      'guardrail/no-hardcoded-secrets': ['error'],
      'guardrail/no-sql-interpolation': ['error'],
      'guardrail/no-unapproved-constant-exec': ['warn'],
      'guardrail/no-unapproved-exec': ['error', { checkConstantCommands: false }],
      'guardrail/no-unredacted-logging': ['error'],
    });
  });

  it('recommended is standard under the name people look for', () => {
    const { name, ...recommended } = plugin.configs.recommended;
    expect(name).toBe('guardrail/recommended');
    expect(recommended.rules).toEqual(plugin.configs.standard.rules);
  });

  it('every rule is in a preset, and every preset carries the plugin itself', () => {
    const enabled = Object.values(plugin.configs).flatMap(({ rules }) => Object.keys(rules ?? {}));
    expect([...new Set(enabled)].sort()).toEqual(ruleNames.map((name) => `guardrail/${name}`));
    for (const { plugins } of Object.values(plugin.configs))
      expect(plugins?.['guardrail']).toBe(plugin);
  });
});
