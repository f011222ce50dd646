import type { Examples, LibraryModel } from '@magi-guardrail/dataflow/model';

// https://www.npmjs.com/package/@magi-guardrail/redact
export default {
  modules: ['@magi-guardrail/redact'],
  sanitizers: [
    { calls: ['redactSecretsFromObject', 'redactSecretsFromString'], clears: ['redacted'] },
  ],
} satisfies LibraryModel;

export const examples: Examples = {
  flagged: {},
  safe: {
    log: [
      `import { redactSecretsFromObject } from '@magi-guardrail/redact';
       export const f = (req) => console.log(redactSecretsFromObject({ password: req.password }));`,
    ],
  },
};
