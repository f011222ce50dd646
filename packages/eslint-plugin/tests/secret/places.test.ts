import * as typescriptParser from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import { lint } from './lint.js';

/** Put together at run time, so that no scanner takes this file for a leak. They open nothing. */
const random = 'q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8';
const token = ['ghp', random].join('_');
const password = random.slice(0, 14);
const url = `postgres://app:${password}@db.internal:5432/main`;

function linted(code: string, filename?: string) {
  return lint(code, typescriptParser, filename);
}

describe('a secret is reported once', () => {
  it.each([
    ['beside an escape', `go('\\n${token}');`],
    ['with an escape in it', `go('${token.replace('g', '\\x67')}');`],
    ['as a key', `const owners = { '${token}': 'me' };`],
    ['in a longer text', `run('curl -H "Authorization: Bearer ${token}" https://api.internal');`],
    ['in a text of JSX', `const view = <code>{'${token}'}</code>;`],
    ['between tags', `const view = <code>${token}</code>;`],
    ['behind a hole', `const text = \`\${name}:${token}\`;`],
    ['in a type', `type Token = '${token}';`],
    ['as base64', `const value = atob('${btoa(token)}');`],
    ['as base64 of bytes', `const value = Buffer.from('${btoa(token)}', 'base64').toString();`],
    [
      'from its end',
      `const value = '${[...token].reverse().join('')}'.split('').reverse().join('');`,
    ],
    ['in three pieces', `const value = 'ghp' + '_' + '${random}';`],
    ['by concat', `const value = 'ghp_'.concat('${random}');`],
    ['added to', `let value = 'ghp_'; value += '${random}'; start({ token: value });`],
    [
      'with a piece of an object',
      `const part = { end: '${random}' }; start(\`ghp_\${part.end}\`);`,
    ],
    ['compared with', `if (request.headers['x-api-key'] === '${random}') go();`],
    ['given by a function', `function getApiToken() { return '${random}'; }`],
    ['given by an arrow', `const clientSecret = () => '${random}';`],
    ['behind satisfies', `const apiKey = '${random}' satisfies string;`],
    ['as bytes', `const secretKey = new TextEncoder().encode('${random}');`],
    ['a password in a URL', `connect('${url}');`],
    ['a password in a fallback', `connect(process.env.DATABASE_URL ?? '${url}');`],
    ['and a sink takes it', `import jwt from 'jsonwebtoken'; jwt.sign({}, '${token}');`],
    [
      'and a sink takes it from afar',
      `import jwt from 'jsonwebtoken'; const clientSecret = '${random}'; jwt.sign({}, clientSecret);`,
    ],
    [
      'and read under another name',
      `const all = { cli: { id: env.MEASURED_ID || 'G-${random.slice(4, 14)}', apiSecret: env.CLI_API_SECRET || '${random}' } }; start({ apiSecret: all.cli.apiSecret });`,
    ],
    ['in a file of tests', `go('${token}');`, 'tests/a.test.ts'],
  ])('%s', (_, code, filename?: string) => {
    expect(linted(code, filename)).toHaveLength(1);
  });

  it('and two in one text are two', () => {
    const other = ['glpat', random.slice(0, 20)].join('-');
    expect(linted(`go('${token} ${other}');`)).toHaveLength(2);
  });
});

describe('nothing is reported', () => {
  it.each([
    ['of comments', `// ${token}\n/* ${token} */ go();`],
    ['of patterns', `const pattern = /${token}/;`],
    ['of names of modules', `import value from './${token}.js';`],
    ['of publishable keys', `const key = '${['pk', 'live', random.slice(0, 24)].join('_')}';`],
    ['of hashes', `const commit = { token_sha256: '${'0a1b2c3d'.repeat(8)}' };`],
    ['of identifiers', `const secretId = '0f8fad5b-d9cb-469f-a165-70867728950e';`],
    ['of a local database', `connect('postgres://app:${password}@localhost/main');`],
    ['of a random text without a name', `load('${random}');`],
    ['of passwords that are refused', `const badPasswords = ['hunter2', '${random}'];`],
    ['of examples', `const apiKey = '${random}';`, 'examples/a.js'],
    ['of a generic one in tests', `const apiKey = '${random}';`, 'tests/a.test.ts'],
    ['of one put together in tests', `const token = ['ghp', '${random}'].join('_');`, 'a.spec.ts'],
    ['of a password in tests', `connect('${url}');`, 'test/a.ts'],
  ])('%s', (_, code, filename?: string) => {
    expect(linted(code, filename)).toEqual([]);
  });
});

describe('a report', () => {
  it('says what it is, where, and what to do, and not the secret', () => {
    const [problem] = linted(`start();\ngo({ key: '${token}' });`);
    expect(problem?.message).toMatchInlineSnapshot(
      `"Everyone who reads the code can use this GitHub token (line 2, CWE-798). Rotate it, because what was committed stays in the history. Revoke it under Settings > Developer settings, then read it from process.env.GITHUB_TOKEN."`,
    );
    expect(problem).toMatchObject({ line: 2, column: 12, endColumn: 12 + token.length });
  });

  it('says the name where nobody knows the provider', () => {
    const [problem] = linted(`const clientSecret = '${random}';`);
    expect(problem?.message).toMatchInlineSnapshot(
      `"Everyone who reads the code can use this key \`clientSecret\` (line 1, CWE-798). Rotate it, because what was committed stays in the history. Replace it where it was issued, then read it from the environment."`,
    );
  });

  it.each([
    [`const clientSecret = '${random}';`, 'CLIENT_SECRET'],
    [`const key = process.env.API_KEY ?? '${random}';`, 'API_KEY'],
    [`go('${token}');`, 'GITHUB_TOKEN'],
    [`const databaseUrl = '${url}';`, 'DATABASE_URL'],
    [`go({ headers: { authorization: 'Bearer ${random}' } });`, 'AUTHORIZATION'],
  ])('offers to read it from the environment %#', (code, variable) => {
    const [problem] = linted(code);
    const [suggestion] = problem?.suggestions ?? [];
    expect(suggestion?.description).toContain(`process.env.${variable}`);
    expect(suggestion?.output).toContain(variable);
    for (const secret of [random, token, password]) {
      expect(suggestion?.output).not.toContain(secret);
      expect(JSON.stringify(problem?.message)).not.toContain(secret);
    }
    expect(linted(suggestion?.output ?? '')).toEqual([]);
  });

  it.each([
    ['a key', `const owners = { '${token}': 'me' };`],
    ['a type', `type Token = '${token}';`],
    ['a member of an enum', `enum Keys { GitHub = '${token}' }`],
    ['a constant of its own type', `const key = '${token}' as const;`],
    ['what runs in browsers', `const key = import.meta.env.VITE_KEY ?? '${token}';`],
  ])('offers nothing for %s', (_, code) => {
    expect(linted(code)[0]?.suggestions).toEqual([]);
  });
});
