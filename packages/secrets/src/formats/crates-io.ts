import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'crates.io',
  docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  revoke: 'Revoke it under Account Settings > API Tokens',
  formats: [
    {
      id: 'crates-io-api-key',
      kind: 'key',
      shape: /cio[A-Za-z0-9]{32}/,
      variable: 'CARGO_REGISTRY_TOKEN',
    },
  ],
});
