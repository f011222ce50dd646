import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';
import { checksOf, webCrypto } from '../shared/web-crypto.js';

// https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey
export default {
  globals: ['crypto'],
  sinks: [
    { kind: 'credential', calls: ['crypto.subtle.importKey'], arguments: [1], is: 'key' },
    { kind: 'webhook', calls: checksOf('crypto.subtle') },
    ...webCrypto('crypto.subtle'),
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    crypto: [
      `export const bits = (key, salt) => crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 1000 }, key, 256);`,
      `export const pair = () => globalThis.crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent, hash: 'SHA-256' }, true, ['encrypt']);`,
    ],
    digest: [
      `export const hashed = (password) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(password));`,
    ],
    nonce: [
      `export const hide = (key, data) => crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, data);`,
    ],
    credential: [
      `const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('keyboard cat'), 'HMAC', false, ['sign']);`,
    ],
  },
  safe: {
    crypto: [
      `export const bits = (key, salt) => crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600_000 }, key, 256);`,
    ],
    digest: [
      `export const integrity = (file) => crypto.subtle.digest('SHA-1', new TextEncoder().encode(file));`,
    ],
    nonce: [
      `export const hide = (key, data) => { const iv = crypto.getRandomValues(new Uint8Array(12)); return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data); };`,
      `export const hide = (key, data) => { const iv = new Uint8Array(12); crypto.getRandomValues(iv); return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data); };`,
    ],
    credential: [
      `const key = await crypto.subtle.importKey('raw', await response.arrayBuffer(), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);`,
    ],
  },
};
