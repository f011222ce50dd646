import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
  revoke: 'Regenerate it under Settings > API Keys',
  formats: [
    {
      id: 'cloudinary-api-secret',
      kind: 'key',
      shape: /[A-Za-z0-9_-]{27}/,
      beside: ['cloudinary'],
      variable: 'CLOUDINARY_API_SECRET',
    },
    {
      id: 'cloudinary-api-key',
      kind: 'identifier',
      shape: /[0-9]{15}/,
      beside: ['cloudinary'],
      variable: 'CLOUDINARY_API_KEY',
    },
    {
      id: 'cloudinary-url',
      kind: 'password',
      shape: /cloudinary:\/\/\d{15}:(?<secret>[A-Za-z0-9_-]{27})@[\w-]{1,60}/,
      variable: 'CLOUDINARY_URL',
      alphabet: '',
    },
  ],
});
