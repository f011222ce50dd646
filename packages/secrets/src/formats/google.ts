import type { SpecialExamples } from '../format.js';
import { block, hasKeyMaterial } from '../key-material.js';
import { defineProvider } from '../provider.js';
import { BASE64, sample } from '../sample.js';

export default defineProvider({
  name: 'Google',
  docs: 'https://cloud.google.com/docs/authentication/api-keys',
  revoke: 'Delete it under APIs & Services > Credentials',
  formats: [
    {
      id: 'google-api-key',
      kind: 'key',
      shape: /AIza[A-Za-z0-9_-]{35}/,
      minimumEntropy: 4,
      variable: 'GOOGLE_API_KEY',
    },
    {
      id: 'google-gemini-api-key',
      kind: 'key',
      shape: /AQ\.Ab8RN6[A-Za-z0-9_-]{44}/,
      variable: 'GEMINI_API_KEY',
    },
    {
      id: 'google-oauth-client-secret',
      kind: 'key',
      shape: /GOCSPX-[A-Za-z0-9_-]{28}/,
      variable: 'GOOGLE_CLIENT_SECRET',
    },
    {
      id: 'google-oauth-access-token',
      kind: 'token',
      shape: /ya29\.[A-Za-z0-9_-]{60,400}/,
      variable: 'GOOGLE_ACCESS_TOKEN',
    },
    {
      id: 'google-oauth-refresh-token',
      kind: 'token',
      shape: /1\/\/0[A-Za-z0-9_-]{60,120}/,
      variable: 'GOOGLE_REFRESH_TOKEN',
    },
    {
      id: 'google-oauth-client-id',
      kind: 'identifier',
      shape: /\d{6,14}-[a-z0-9]{32}\.apps\.googleusercontent\.com/,
      beside: ['client_id', 'clientid', 'google'],
      naming: /client/i,
      variable: 'GOOGLE_CLIENT_ID',
    },
    {
      id: 'google-cloud-messaging-key',
      kind: 'key',
      shape: /AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{130,150}/,
      variable: 'FCM_SERVER_KEY',
    },
    {
      id: 'google-recaptcha-secret',
      kind: 'key',
      shape: /6L[A-Za-z0-9_-]{38}/,
      beside: ['recaptcha', 'captcha', 'grecaptcha'],
      naming: /secret|private/i,
      variable: 'RECAPTCHA_SECRET_KEY',
    },
    {
      id: 'google-hmac-key-id',
      kind: 'key',
      shape: /GOOG1E[A-Z0-9]{55}/,
      variable: 'GCS_ACCESS_KEY_ID',
    },
    {
      id: 'google-service-account-key',
      kind: 'private-key',
      shape:
        /\\{0,3}"private_key\\{0,3}"\s{0,5}:\s{0,5}\\{0,3}"(?<secret>-{5}BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{64,8000}-----END PRIVATE KEY-----)/,
      keywords: ['"private_key', '\\"private_key'],
      publicPrefix: '',
      alphabet: '',
      isPlausible: hasKeyMaterial,
    },
  ],
});

export const examples = (): SpecialExamples => ({
  'google-service-account-key': {
    matches: [`"private_key": "${block(sample(1600, BASE64))}"`],
    lookalikes: ['"private_key": process.env.KEY', `"private_key": "${block('...')}"`],
  },
});
