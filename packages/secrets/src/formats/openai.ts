import type { SpecialExamples } from '../format.js';
import { defineProvider, type Shape } from '../provider.js';
import { sample } from '../sample.js';

// Every generation carries the base64 of "OpenAI" between two halves of 20, 58 or 74 characters.
const key = (id: string, shape: RegExp, variable = 'OPENAI_API_KEY'): Shape => ({
  id,
  kind: 'key',
  shape,
  variable,
});

export default defineProvider({
  name: 'OpenAI',
  docs: 'https://platform.openai.com/docs/api-reference/authentication',
  revoke: 'Revoke it at platform.openai.com/api-keys',
  formats: [
    key('openai-project-key', /sk-proj-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/),
    key(
      'openai-service-account-key',
      /sk-svcacct-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/,
    ),
    key('openai-service-key', /sk-service-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/),
    key(
      'openai-admin-key',
      /sk-admin-[A-Za-z0-9_-]{20,74}T3BlbkFJ[A-Za-z0-9_-]{20,74}/,
      'OPENAI_ADMIN_KEY',
    ),
    key('openai-legacy-key', /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/),
  ],
});

export const examples = (): SpecialExamples => ({
  'openai-legacy-key': { lookalikes: ['sk-' + sample(48), 'sk-loading-spinner'] },
});
