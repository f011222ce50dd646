import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPolicy, PolicyError } from '../src/policy.js';

let folder: TempRepo;

beforeEach(() => {
  folder = tempRepo({ plain: true });
});
afterEach(() => {
  folder.remove();
});

const entry = {
  rule: 'no-eval',
  files: ['**'],
  reason: 'A calculator evaluates.',
  approvedBy: 'security',
  expires: '2030-01-01',
};

describe('loadPolicy', () => {
  it('is strict and empty without files', () => {
    expect(loadPolicy(folder.root)).toEqual({
      root: undefined,
      profile: 'strict',
      ignore: [],
      optionalTools: [],
      maxApprovalDays: 365,
      secrets: {},
      allow: [],
      files: {},
    });
  });

  it('finds the files upwards', () => {
    folder.write('guardrail.config.json', '{ "profile": "standard", "ignore": ["vendor/**"] }');
    folder.write('guardrail.allow.json', JSON.stringify({ allow: [entry] }));
    folder.write('packages/a/index.js', '');
    expect(loadPolicy(folder.path('packages/a'))).toEqual({
      root: folder.root,
      profile: 'standard',
      ignore: ['vendor/**'],
      optionalTools: [],
      maxApprovalDays: 365,
      secrets: {},
      allow: [entry],
      files: {
        config: folder.path('guardrail.config.json'),
        allow: folder.path('guardrail.allow.json'),
      },
    });
  });

  it('stops at the nearest folder that has either file', () => {
    folder.write('guardrail.config.json', '{ "profile": "standard" }');
    folder.write('app/guardrail.allow.json', '{ "allow": [] }');
    expect(loadPolicy(folder.path('app'))).toMatchObject({
      root: folder.path('app'),
      profile: 'strict',
    });
  });

  it('reads a file with a byte order mark', () => {
    folder.write('guardrail.config.json', '\uFEFF{ "profile": "standard" }');
    expect(loadPolicy(folder.root).profile).toBe('standard');
  });
});

describe('PolicyError', () => {
  it.for([
    ['{ "profile": "strict", }', 'guardrail.config.json: is not valid JSON: '],
    ['[]', 'guardrail.config.json: must hold an object.'],
    ['{ "profil": "strict" }', 'profil is not a known key. Did you mean "profile"?'],
    [
      '{ "x": 1 }',
      'x is not a known key. Known keys: profile, ignore, optionalTools, maxApprovalDays, secrets.',
    ],
    ['{ "profile": "stric" }', 'profile must be "strict" or "standard". Did you mean "strict"?'],
    ['{ "ignore": "vendor" }', 'ignore must be an array of globs'],
    ['{ "maxApprovalDays": "90" }', 'maxApprovalDays must be a number of days of at least 1.'],
    ['{ "maxApprovalDays": 0 }', 'maxApprovalDays must be a number of days of at least 1.'],
    ['{ "secrets": [] }', 'secrets must be an object with allows, formats, upstream, canary.'],
    ['{ "secrets": { "profile": "standard" } }', 'secrets must be an object with allows'],
    ['{ "optionalTools": [1] }', 'optionalTools must be an array of names of tools'],
  ] as const)('for %s', ([content, message]) => {
    folder.write('guardrail.config.json', content);
    expect(() => loadPolicy(folder.root)).toThrow(PolicyError);
    expect(() => loadPolicy(folder.root)).toThrow(message);
  });

  it('names the entry of the allowlist', () => {
    const broken = { allow: [entry, { ...entry, expires: 'soon' }] };
    folder.write('guardrail.allow.json', JSON.stringify(broken));
    expect(() => loadPolicy(folder.root)).toThrow(PolicyError);
    expect(() => loadPolicy(folder.root)).toThrow(
      'guardrail.allow.json: allow[1].expires must be a date such as "2027-01-31".',
    );
  });

  it('is thrown for a folder in the place of a file', () => {
    folder.write('guardrail.config.json/x', '');
    expect(() => loadPolicy(folder.root)).toThrow(/guardrail\.config\.json: cannot be read/);
  });
});
