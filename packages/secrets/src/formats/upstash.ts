import { defineProvider } from '../provider.js';

export default defineProvider({
  name: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  revoke: 'Reset it on the page of the database',
  formats: [
    {
      id: 'upstash-redis-rest-token',
      kind: 'token',
      shape: /A[A-Za-z0-9]{3}[A-Za-z0-9_-]{40,70}={0,2}/,
      beside: ['upstash'],
      variable: 'UPSTASH_REDIS_REST_TOKEN',
    },
  ],
});
