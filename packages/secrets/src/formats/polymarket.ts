import { isVariedNumber } from '../predicates/mixture.js';
import { defineProvider } from '../provider.js';

/** What stands beside the credentials of this provider. */
const names = ['polymarket', 'poly_api', 'clob'];

export default defineProvider({
  name: 'Polymarket',
  docs: 'https://docs.polymarket.com/developers/CLOB/authentication',
  revoke: 'Revoke it with the CLOB client',
  formats: [
    {
      id: 'polymarket-api-secret',
      kind: 'key',
      shape: /[a-zA-Z0-9+\/_-]{43,86}={0,2}/,
      beside: names,
      variable: 'POLYMARKET_API_SECRET',
    },
    {
      id: 'polymarket-private-key',
      kind: 'private-key',
      shape: /0x[a-fA-F0-9]{64}/,
      beside: [
        'polymarket',
        'poly_',
        'private_key',
        'privatekey',
        'deployer',
        'eth_key',
        'wallet_key',
      ],
      variable: 'POLYMARKET_PRIVATE_KEY',
      naming: /priv|secret|wallet|deployer|signer/i,
      isPlausible: isVariedNumber,
    },
    {
      id: 'polymarket-api-key',
      kind: 'key',
      shape: /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/,
      beside: names,
      variable: 'POLYMARKET_API_KEY',
    },
    {
      id: 'polymarket-passphrase',
      kind: 'password',
      shape: /[a-zA-Z0-9_]{8,128}/,
      beside: ['polymarket', 'poly_', 'clob'],
      variable: 'POLYMARKET_PASSPHRASE',
      naming: /passphrase/i,
    },
  ],
});
