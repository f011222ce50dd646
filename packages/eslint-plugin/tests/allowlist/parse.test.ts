import { expect, it } from 'vitest';
import { AllowlistError, parseAllowlist } from '../../src/allowlist/index.js';

const entry = {
  rule: 'no-unapproved-exec',
  files: ['scripts/**'],
  command: 'git',
  arguments: [
    'rev-parse',
    { oneOf: ['HEAD', 'main'] },
    { number: true },
    { characters: 'a-f0-9-' },
    { internal: true },
  ],
  reason: 'Reads the current commit.',
  approvedBy: 'security@example.com',
  expires: '2027-01-31',
};

function parse(change: Record<string, unknown>) {
  return () => parseAllowlist({ allow: [{ ...entry, ...change }] }, 'guardrail.allow.json');
}

it('takes a complete entry as it is', () => {
  expect(parseAllowlist({ $schema: 'x', allow: [entry] }, 'f').entries).toEqual([entry]);
});

it.for([
  [{ expires: '2027-02-30' }, 'allow[0].expires must be a date such as "2027-01-31".'],
  [{ expires: undefined }, 'allow[0].expires is missing: The last day'],
  [{ reason: 'because' }, 'allow[0].reason must be a sentence of at least 10 characters.'],
  [{ approvedBy: ' ' }, 'allow[0].approvedBy must be a name or an address.'],
  [{ files: [] }, 'allow[0].files must be a non-empty array of globs'],
  [{ rule: 'no-evil' }, 'rule names no rule. Did you mean "no-eval"?'],
  [{ rule: 'guardrail/no-eval' }, 'rule names no rule. Did you mean "no-eval"?'],
  [{ command: 'git status' }, 'allow[0].command must be one word'],
  [{ command: undefined }, 'allow[0].command is missing'],
  [{ arguments: [{ pattern: '.*' }] }, 'allow[0].arguments must be an array of strings'],
  [{ arguments: [{ characters: 'a-z;' }] }, 'allow[0].arguments must be an array of strings'],
  [{ arguments: [{ characters: '^a' }] }, 'allow[0].arguments must be an array of strings'],
  [{ arguments: [{ quoted: false }] }, 'allow[0].arguments must be an array of strings'],
  [{ symbol: 'a b' }, 'allow[0].symbol must be names joined by dots'],
  [{ symbol: '' }, 'allow[0].symbol must be names joined by dots'],
  [{ fingerprint: 'abc' }, 'allow[0].fingerprint must be "new" or the 16 digits'],
  [{ aproved: true }, 'allow[0].aproved is not a known key.'],
  [{ resaon: 'x' }, 'Did you mean "reason"?'],
  [{ rule: 'no-eval' }, 'allow[0].command has no meaning for this rule: remove it.'],
] as const)('refuses %j', ([change, message]) => {
  expect(parse(change)).toThrow(AllowlistError);
  expect(parse(change)).toThrow(message);
  expect(parse(change)).toThrow('guardrail.allow.json: ');
});

it.for([
  [[], 'must hold an object'],
  [null, 'must hold an object'],
  [{ allow: {} }, 'allow must be an array'],
  [{ allow: ['git'] }, 'allow[0] must be an object'],
  [{ alow: [] }, 'Did you mean "allow"?'],
] as const)('refuses the file %j', ([content, message]) => {
  expect(() => parseAllowlist(content, 'f')).toThrow(message);
});
