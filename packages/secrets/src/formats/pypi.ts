import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  revoke: 'Remove it under Account settings > API tokens',
  formats: [
    {
      id: 'pypi-upload-token',
      kind: 'token',
      shape: /pypi-AgEIcHlwaS5vcmc[\w-]{50,400}/,
      variable: 'TWINE_PASSWORD',
    },
    {
      id: 'pypi-test-upload-token',
      kind: 'token',
      shape: /pypi-AgENdGVzdC5weXBpLm9yZw[\w-]{50,400}/,
      variable: 'TWINE_PASSWORD',
    },
  ],
});
