import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://developer.mozilla.org/docs/Web/API/SubtleCrypto/importKey
export default {
  globals: ['crypto'],
  sinks: [{ kind: 'credential', calls: ['crypto.subtle.importKey'], arguments: [1], is: 'key' }],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {
    credential: [
      `const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('keyboard cat'), 'HMAC', false, ['sign']);`,
    ],
  },
  safe: {
    credential: [
      `const key = await crypto.subtle.importKey('raw', await response.arrayBuffer(), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);`,
    ],
  },
};
