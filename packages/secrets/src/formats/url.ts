import type { FormatExamples, SecretFormat } from '../format.js';
import { sample } from '../sample.js';

const common = {
  kind: 'password',
  publicPrefix: '',
  alphabet: '',
  isPlausible: isRealPassword,
  severity: 'high',
  cwe: [798],
} as const;

export default [
  {
    ...common,
    id: 'database-url',
    provider: 'Database',
    keywords: [
      'postgres://',
      'postgresql://',
      'mysql://',
      'mariadb://',
      'mongodb://',
      'mongodb+srv://',
      'redis://',
      'rediss://',
      'amqp://',
      'amqps://',
      'sqlserver://',
    ],
    pattern:
      /[a-z+]{5,14}:\/\/(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s:@/"'`<>]{3,200})@(?<host>[^\s/"'`:@,?]{1,250})/i,
    instead: 'Change the password, then read the connection string from process.env.DATABASE_URL.',
    docs: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
  },
  {
    ...common,
    id: 'basic-auth-url',
    provider: 'Basic authentication',
    keywords: ['http://', 'https://', 'ftp://', 'sftp://'],
    pattern:
      /[a-z]{3,5}:\/\/(?<user>[^\s:@/"'`<>]{1,100}):(?<secret>[^\s:@/"'`<>]{3,200})@(?<host>[^\s/"'`:@,?]{1,250})/i,
    instead: 'Change the password, then send it in a header, read from the environment.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
] satisfies SecretFormat[];

const WEAK =
  /^(?:pass|passwd|password|pwd|secret|user|username|admin|root|test|guest|token|key|postgres|mysql|mongo|redis|my-?password|port)\d{0,4}$/i;
const LOCAL =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$|(?:^|\.)example\.(?:com|org|net)$/i;

/** Documentation writes `user:password@localhost`; nobody is harmed by that. */
function isRealPassword(
  secret: string,
  { user = '', host = '' }: Readonly<Record<string, string>>,
): boolean {
  return (
    !WEAK.test(secret) && !LOCAL.test(host) && secret !== user && !/[{}$%]{2}|[{}]/.test(secret)
  );
}

export const examples = (): Readonly<Record<string, FormatExamples>> => ({
  'database-url': {
    matches: [
      `postgres://app:${sample(16)}@db.internal:5432/main`,
      `mongodb+srv://app:${sample(12)}@cluster0.abcde.mongodb.net`,
      `redis://:${sample(20)}@cache.internal`,
    ],
    lookalikes: [
      'postgres://user:password@db.internal/main',
      `postgres://app:${sample(16)}@localhost/main`,
      'postgres://app:${PASSWORD}@db.internal/main',
      'mysql://db.internal:3306/main',
    ],
  },
  'basic-auth-url': {
    matches: [`https://deploy:${sample(14)}@git.internal/repo.git`],
    lookalikes: [
      'https://user:pass@host.internal/',
      `https://deploy:${sample(14)}@example.com`,
      'https://host.internal:8080/@scope/name',
      'https://host.internal/a:b@c',
    ],
  },
});
