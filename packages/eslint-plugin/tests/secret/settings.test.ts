import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { plugin } from '../../src/index.js';
import type { GuardrailSettings } from '../../src/settings.js';

const token = ['glpat', 'k3Jx9QmT2vLr8WzP5nYd'].join('-');
const webToken = [{ alg: 'HS256' }, { sub: '4411', iat: 1_700_000_000 }]
  .map((part) => btoa(JSON.stringify(part)).replaceAll('=', ''))
  .join('.')
  .concat('.k3Jx9QmT2vLr8WzP5nYdB7hC4gF6sAeU1oIi0pKq');
const signed = { reason: 'A token of the sandbox.', approvedBy: 'security' };

const canary = {
  id: 'acme-canary',
  provider: 'Acme',
  prefix: 'acmelive_',
  instead: 'Call the security team: somebody has read the vault.',
  example: ['acmelive_', 'k3jx9qmt2vlr8wzp'],
};
const planted = canary.example.join('');

function reports(code: string, secrets?: GuardrailSettings['secrets']): readonly string[] {
  const rules = { 'guardrail/no-hardcoded-secrets': 'error' } as const;
  const settings = secrets === undefined ? {} : { guardrail: { secrets } };
  const messages = new Linter().verify(code, [{ plugins: { guardrail: plugin }, settings, rules }]);
  return messages.map(({ message }) => message);
}

describe('settings.guardrail.secrets', () => {
  it('brings formats of the project, which no message prints', () => {
    const code = `start({ door: '${planted}' });`;
    expect(reports(code)).toEqual([]);
    const [message = ''] = reports(code, { canary: [canary] });
    expect(message).toContain('Acme token');
    expect(message).toContain(canary.instead);
    expect(message).not.toContain(planted);
  });

  it('allows a medium secret by its text, and a high one with a signature only', () => {
    expect(reports(`const session = '${webToken}';`)).toHaveLength(1);
    expect(reports(`const session = '${webToken}';`, { allows: [webToken] })).toEqual([]);
    expect(reports(`const gitlab = '${token}';`, { allows: [token] })).toHaveLength(1);
    const allow = { secret: token, ...signed, expires: '2999-01-01' };
    expect(reports(`const gitlab = '${token}';`, { allows: [allow] })).toEqual([]);
  });

  it('allows nothing any more once the approval is over', () => {
    const allow = { secret: token, ...signed, expires: '2020-01-01' };
    expect(reports(`const gitlab = '${token}';`, { allows: [allow] })).toHaveLength(1);
  });

  it('allows what is a secret by its use, with a signature', () => {
    const code = `import jwt from 'jsonwebtoken'; jwt.sign({ a: 1 }, 'keyboard cat');`;
    const allow = { secret: 'keyboard cat', ...signed, expires: '2999-01-01' };
    expect(reports(code, { allows: ['keyboard cat'] })).toHaveLength(1);
    expect(reports(code, { allows: [allow] })).toEqual([]);
  });

  it('switches a format off, with a signature', () => {
    const off = { disabled: true, ...signed, expires: '2999-01-01' };
    expect(reports(`start('${token}');`)).toHaveLength(1);
    expect(reports(`start('${token}');`, { formats: { 'gitlab-pat': off } })).toEqual([]);
  });
});
