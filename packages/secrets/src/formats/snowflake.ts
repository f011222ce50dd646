import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  revoke: 'Remove it with ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN',
  formats: [
    {
      id: 'snowflake-programmatic-access-token',
      kind: 'token',
      shape: /[A-Za-z0-9_.-]{100,500}/,
      beside: ['snowflake', 'sf_token'],
      variable: 'SNOWFLAKE_TOKEN',
    },
  ],
});
