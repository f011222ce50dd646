import type { SpecialExamples } from '../format.js';
import { isRealPassword } from '../password.js';
import { defineProvider } from '../provider.js';
import { sample } from '../sample.js';

const common = {
  kind: 'password',
  publicPrefix: '',
  alphabet: '',
  minimumEntropy: 0,
  isPlausible: isRealPassword,
} as const;

const AUTHORITY =
  /(?<user>[^\s:@/"'`<>]{0,100}):(?<secret>[^\s:@/"'`<>]{3,200})@(?<host>[^\s/"'`:@,?]{1,250})/
    .source;

const DATABASES = [
  'postgres',
  'postgresql',
  'postgresql+psycopg2',
  'postgresql+asyncpg',
  'cockroachdb',
  'mysql',
  'mysql2',
  'mysqlx',
  'mysql+pymysql',
  'mariadb',
  'mongodb',
  'mongodb+srv',
  'redis',
  'rediss',
  'valkey',
  'amqp',
  'amqps',
  'mqtt',
  'mqtts',
  'nats',
  'kafka',
  'sqlserver',
  'mssql',
  'oracle',
  'clickhouse',
  'neo4j',
  'neo4j+s',
  'bolt',
  'cassandra',
  'couchbase',
  'influxdb',
  'ldap',
  'ldaps',
  'libsql',
  'snowflake',
].map((scheme) => `${scheme}://`);

export default [
  ...defineProvider({
    name: 'Database',
    docs: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
    revoke: 'Change the password',
    formats: [
      {
        ...common,
        id: 'database-url',
        keywords: DATABASES,
        shape: new RegExp(`[a-z0-9+]{4,20}://${AUTHORITY}`, 'i'),
        instead:
          'Change the password, then read the connection string from process.env.DATABASE_URL.',
      },
      {
        ...common,
        // Server=…;Database=…;User Id=…;Password=… of ADO.NET, ODBC and JDBC.
        id: 'database-connection-string',
        keywords: ['server=', 'data source=', 'host=', 'addr=', 'driver='],
        shape:
          /(?:server|data source|host|addr|driver)=(?<host>[^;"'\s]{1,120});(?:[\w ]{1,40}=[^;"'\n]{0,120};){0,8}(?:password|pwd)=(?<secret>[^;"'\s<>{}]{4,120})/i,
        instead:
          'Change the password, then read the connection string from process.env.DATABASE_URL.',
      },
      {
        ...common,
        id: 'jdbc-url-password',
        keywords: ['jdbc:'],
        shape:
          /jdbc:[a-z0-9]{2,20}:[\w:]{0,20}\/\/(?<host>[\w.-]{1,120})[^\s"'<>?;]{0,80}[?;][^\s"'<>]{0,200}?password=(?<secret>[^\s"'<>&;]{4,120})/i,
        instead: 'Change the password, then read it from the environment.',
      },
      {
        ...common,
        id: 'libpq-connection-password',
        keywords: ['host='],
        shape:
          /host=(?<host>[\w.-]{1,120})(?: (?:port|user|dbname|sslmode)=[\w.-]{1,80}){1,5} password=(?<secret>[^\s"'\x60<>]{4,120})/i,
        instead: 'Change the password, then read it from the environment.',
      },
    ],
  }),
  ...defineProvider({
    name: 'Basic authentication',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    revoke: 'Change the password',
    formats: [
      {
        ...common,
        id: 'basic-auth-url',
        keywords: [
          'http://',
          'https://',
          'ftp://',
          'ftps://',
          'sftp://',
          'ssh://',
          'smtp://',
          'smtps://',
          'imap://',
          'imaps://',
        ],
        shape: new RegExp(`[a-z]{3,5}://${AUTHORITY.replace('{0,100}', '{1,100}')}`, 'i'),
        instead: 'Change the password, then send it in a header, read from the environment.',
      },
    ],
  }),
];

export const examples = (): SpecialExamples => ({
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
  'database-connection-string': {
    matches: [`Server=db.internal;Database=main;User Id=app;Password=${sample(14)};Encrypt=true`],
    lookalikes: [
      'Server=db.internal;Database=main;User Id=app;Password=${PASSWORD}',
      'Server=db.internal;Database=main;User Id=app;Password=password',
      `Server=localhost;Database=main;Password=${sample(14)}`,
    ],
  },
  'jdbc-url-password': {
    matches: [`jdbc:mysql://db.internal:3306/main?user=app&password=${sample(14)}`],
    lookalikes: ['jdbc:mysql://db.internal:3306/main?user=app&password=${PASSWORD}'],
  },
  'libpq-connection-password': {
    matches: [`host=db.internal port=5432 user=app password=${sample(14)}`],
    lookalikes: ['host=db.internal port=5432 user=app password=$PGPASSWORD'],
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
