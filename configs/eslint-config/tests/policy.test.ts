import fs from 'node:fs';
import { tempRepo, type TempRepo } from '@magi-guardrail/testkit/temp-repo';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  baselineFrom,
  jsonPositions,
  loadPolicy,
  PolicyError,
  policyFileNames,
  policyFrom,
  type PolicyKind,
  readPolicyText,
  suppressionsFrom,
} from '../src/policy.js';

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
      maxSuppressionDays: { medium: 90, low: 365 },
      secrets: {},
      scanners: [],
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
      maxSuppressionDays: { medium: 90, low: 365 },
      secrets: {},
      scanners: [],
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
    ['[]', 'guardrail.config.json:1: must hold an object.'],
    ['{ "profil": "strict" }', 'profil is not a known key. Did you mean "profile"?'],
    [
      '{ "x": 1 }',
      'x is not a known key. Known keys: profile, ignore, optionalTools, maxApprovalDays, maxSuppressionDays, maxWaiverDays, secrets, scanners.',
    ],
    ['{ "profile": "stric" }', 'profile must be "strict" or "standard". Did you mean "strict"?'],
    ['{ "ignore": "vendor" }', 'ignore must be an array of globs'],
    ['{ "maxApprovalDays": "90" }', 'maxApprovalDays must be a number of days of at least 1.'],
    ['{ "maxApprovalDays": 0 }', 'maxApprovalDays must be a number of days of at least 1.'],
    [
      '{ "maxSuppressionDays": 30 }',
      'maxSuppressionDays must be an object with "medium" and "low"',
    ],
    ['{ "maxSuppressionDays": { "high": 30 } }', 'maxSuppressionDays must be an object'],
    ['{ "maxWaiverDays": -1 }', 'maxWaiverDays must be a number of days, 0 for none at all.'],
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
      'guardrail.allow.json:1: allow[1].expires must be a date such as "2027-01-31".',
    );
  });

  it.for(Object.values(policyFileNames))('is thrown for a folder in the place of %s', (name) => {
    folder.write(`${name}/x`, '');
    expect(() => readPolicyText(folder.path(name))).toThrow(PolicyError);
    expect(() => readPolicyText(folder.path(name))).toThrow(
      `${name}: is a folder, but must be a file. Move the folder away.`,
    );
  });

  it('is thrown for a file that may not be read, and for a link that leads nowhere else', () => {
    const file = folder.path('guardrail.config.json');
    fs.symlinkSync('guardrail.config.json', file);
    expect(() => loadPolicy(folder.root)).not.toThrow();
    expect(() => readPolicyText(file)).toThrow('is a link that leads to itself. Replace it');
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    vi.spyOn(fs, 'readFileSync').mockImplementation(() => {
      throw denied;
    });
    expect(() => readPolicyText(file)).toThrow(
      'guardrail.config.json: cannot be read: permission denied. Make it readable for you.',
    );
    vi.restoreAllMocks();
  });
});

describe('a text that is no policy', () => {
  const read = {
    config: (text: string) => policyFrom('/p', { config: text }),
    allow: (text: string) => policyFrom('/p', { allow: text }),
    suppressions: suppressionsFrom,
    baseline: baselineFrom,
  };

  describe.for(Object.keys(read) as PolicyKind[])('as %s', (kind) => {
    const name = policyFileNames[kind];

    it.for([
      ['', ': is empty. It must hold at least '],
      [' \r\n\t', ': is empty. It must hold at least '],
      ['{\n  "a": 1,\n}', ':2: is not valid JSON: there is a comma too many here.'],
      ['{\r\n  "a": 1,\r\n  // why\r\n}', ':3: is not valid JSON: JSON has no comments, and there'],
      ['{\n"a" 1}', ':2: is not valid JSON: a colon is missing here.'],
      ['{\n"a": 1 "b": 2}', ':2: is not valid JSON: a quoted text does not end, or a comma'],
      ["{\n'a': 1}", ':2: is not valid JSON: texts need double quotes'],
      ['{\n\n"a": [1, 2', ':3: is not valid JSON: the text ends too early here.'],
      ['{\n"a": "b\n"}', ':2: is not valid JSON: a quoted text does not end'],
      ['{ "a": NaN }', ':1: is not valid JSON: there is something unexpected here.'],
      ['{}\n{}', ':2: is not valid JSON: there is something unexpected here.'],
      ['<<<<<<< HEAD\n{}', ':1: is not valid JSON: there is a merge conflict here.'],
      ['{\n"$schema": "a",\n"$schema": "b"}', ':3: $schema is there twice, and only the last'],
      ['['.repeat(200), 'is nested too deeply.'],
      ['null', ':1: must hold an object'],
      ['{\n  "\\u0000": 1 }', ':2: \\u0000 is not a known key.'],
    ] as const)('%j', ([text, message]) => {
      expect(() => read[kind](text)).toThrow(PolicyError);
      expect(() => read[kind](text)).toThrow(name + (message.startsWith(':') ? message : ''));
      expect(() => read[kind](text)).toThrow(message);
    });

    it('is never quoted', () => {
      const text = '{ "a": a-text-that-could-be-a-password }';
      expect(() => read[kind](text)).not.toThrow(/could-be/);
      expect(() => read[kind](text)).toThrow(/unexpected here/);
    });

    it('is refused in another encoding than UTF-8', () => {
      folder.write(name, Buffer.from('\uFEFF{}', 'utf16le'));
      expect(() => readPolicyText(folder.path(name))).toThrow(`${name}: is not UTF-8.`);
      folder.write(name, Buffer.from([0x7b, 0xff, 0x7d]));
      expect(() => readPolicyText(folder.path(name))).toThrow(`${name}: is not UTF-8.`);
    });
  });

  it('may have a byte order mark, carriage returns and a $schema', () => {
    folder.write(
      'guardrail.config.json',
      '\uFEFF{\r\n  "$schema": "x",\r\n  "ignore": []\r\n}\r\n',
    );
    folder.write('guardrail.allow.json', '\uFEFF{\r\n  "$schema": "x",\r\n  "allow": []\r\n}\r\n');
    expect(loadPolicy(folder.root)).toMatchObject({ profile: 'strict', allow: [] });
  });
});

describe('suppressions', () => {
  const salt = '0'.repeat(32);
  const suppression = {
    id: 'sup-1',
    rule: 'guardrail/no-weak-crypto',
    path: 'src/a.js',
    fingerprint: '1'.repeat(32),
    kind: 'false-positive',
    reason: 'The hash names a file, and protects nothing.',
    owner: 'platform',
    approvedBy: 'Ada',
    createdAt: '2026-01-01',
    expiresAt: '2026-03-01',
  };
  const list = (...entries: readonly object[]) =>
    JSON.stringify({ salt, suppressions: entries }, undefined, 2);

  it('are read', () => {
    expect(suppressionsFrom(list(suppression))).toEqual({ salt, suppressions: [suppression] });
  });

  it.for([
    [{ reason: 'too short' }, ':10: suppressions[0].reason must be a sentence of at least 15'],
    [{ kind: 'whatever' }, ':9: suppressions[0].kind must be one of "false-positive"'],
    [{ kind: 'accepted-risk' }, ':4: suppressions[0].ticket is missing: an accepted risk'],
    [{ createdAt: '2026-02-30' }, ':13: suppressions[0].createdAt must be a date'],
    [{ expiresAt: '2025-12-31' }, ':14: suppressions[0].expiresAt must not be before createdAt.'],
    [{ owner: undefined }, ':4: suppressions[0].owner is missing: The person or team'],
    [{ approvedBy: 7 }, ':12: suppressions[0].approvedBy must be a name or an address.'],
    [{ path: '../a.js' }, ':7: suppressions[0].path must be the path of a file'],
    [{ fingerprint: 'x' }, ':8: suppressions[0].fingerprint must be 32 hexadecimal digits'],
    [{ id: 'a b' }, ':5: suppressions[0].id must be letters'],
    [{ expires: '2026-03-01' }, 'expires is not a known key. Did you mean "expiresAt"?'],
  ] as const)('that say %j are refused', ([change, message]) => {
    const text = list({ ...suppression, ...change });
    expect(() => suppressionsFrom(text)).toThrow(PolicyError);
    expect(() => suppressionsFrom(text)).toThrow(message);
  });

  it('have names of their own', () => {
    expect(() => suppressionsFrom(list(suppression, suppression))).toThrow(
      'suppressions[1].id is that of suppressions[0] as well. Give each its own.',
    );
  });
});

describe('the positions in a JSON text', () => {
  it('tell keys apart whose names have signs of their own', () => {
    expect([...jsonPositions('{"a":{"b":[1,{"c":2}]},"a.b":3}').keys()]).toEqual([
      ...['', 'a', 'a.b', 'a.b[0]', 'a.b[1]', 'a.b[1].c', '["a.b"]'],
    ]);
  });

  it('agree with JSON.parse about what is valid', () => {
    const valid = [
      '0',
      '-0.5e+7',
      '"\\u00e9\\n"',
      '[]',
      '{}',
      ' [ 1 , [ ] , { } ] ',
      'true',
      'null',
    ];
    const invalid = [
      '01',
      '1.',
      '.5',
      '+1',
      '"\t"',
      '"\\x"',
      '[,]',
      '{,}',
      '{"a"}',
      'tru',
      '[1}',
      '',
    ];
    for (const text of valid) expect(() => jsonPositions(text), text).not.toThrow();
    for (const text of invalid) {
      expect(() => JSON.parse(text), text).toThrow();
      expect(() => jsonPositions(text), text).toThrow();
    }
  });

  it('are found quickly in a large file', () => {
    const text = JSON.stringify({
      a: Array.from({ length: 20_000 }, () => ({ b: 'x'.repeat(50) })),
    });
    expect(jsonPositions(text).size).toBe(40_002);
    expect(jsonPositions(JSON.stringify({ a: 'x'.repeat(5_000_000) })).size).toBe(2);
  });
});

describe('scanners', () => {
  const config = (...scanners: unknown[]) => {
    folder.write('guardrail.config.json', JSON.stringify({ scanners }));
    return () => loadPolicy(folder.root).scanners;
  };

  it('are presets or commands', () => {
    const scanners = [
      { name: 'semgrep', preset: 'semgrep', arguments: ['--config', '{root}/rules'] },
      { name: 'own', command: ['own', '{files}'], files: ['**/*.rb'], timeout: 5, optional: true },
    ];
    expect(config(...scanners)()).toEqual(scanners);
  });

  it.for([
    [{ preset: 'semgrep' }, 'scanners[0].name', 'must be a name'],
    [{ name: 'guardrail', preset: 'prisma' }, 'scanners[0].name', 'not guardrail or secrets'],
    [{ name: '../a', command: ['a'] }, 'scanners[0].name', 'must be a name'],
    [{ name: 'a' }, 'scanners[0]', 'needs either `preset` or `command`'],
    [{ name: 'a', preset: 'bandit' }, 'scanners[0].preset', 'one of semgrep, prisma'],
    [{ name: 'a', command: 'rm -rf /' }, 'scanners[0].command', 'a program and its arguments'],
    [{ name: 'a', command: ['a'], timeout: 0 }, 'scanners[0].timeout', 'from 1 to 3600'],
    [{ name: 'a', command: ['a'], severity: { error: 'grave' } }, 'scanners[0].severity', 'high'],
    [{ name: 'a', comand: ['a'] }, 'scanners[0].comand', 'Did you mean "command"?'],
    ['semgrep', 'scanners[0]', 'must be an object'],
  ] as const)('with a mistake name it: %o', ([scanner, key, message]) => {
    const act = config(scanner);
    expect(act).toThrow(PolicyError);
    expect(act).toThrow(key);
    expect(act).toThrow(message);
  });

  it('have a name each', () => {
    const twin = { name: 'a', command: ['a'] };
    expect(config(twin, twin)).toThrow('scanners[1].name is also the name of scanners[0]');
  });
});
