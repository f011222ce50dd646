import type { SpecialExamples } from '../format.js';
import { isLogin, isReal, isSalt } from '../predicates/configured.js';
import { defineProvider } from '../provider.js';
import { sample } from '../sample.js';

const common = {
  kind: 'password',
  publicPrefix: '',
  alphabet: '',
  minimumEntropy: 2,
  isPlausible: isReal,
} as const;

export default [
  ...defineProvider({
    name: 'Configuration file',
    docs: 'https://cwe.mitre.org/data/definitions/260.html',
    revoke: 'Change the password',
    formats: [
      {
        ...common,
        // https://everything.curl.dev/usingcurl/netrc.html
        id: 'netrc-password',
        keywords: ['machine '],
        shape:
          /machine[ \t]{1,8}[\w.-]{1,120}\s{1,8}login[ \t]{1,8}[^\s]{1,120}\s{1,8}password[ \t]{1,8}(?<secret>[^\s]{4,200})/,
        instead: 'Change the password and keep the file out of the repository.',
      },
      {
        ...common,
        // https://www.postgresql.org/docs/current/libpq-pgpass.html
        id: 'pgpass-password',
        files: /(?:^|\/)\.?pgpass(?:\.conf)?$/,
        keywords: [':5432:', ':*:', ':6432:', ':5433:'],
        shape: /:[\d*]{1,5}:[^:\s]{1,64}:[^:\s]{1,64}:(?<secret>[^\s]{4,200})/,
        instead: 'Change the password and keep the file out of the repository.',
      },
      {
        ...common,
        // https://docs.npmjs.com/cli/configuring-npm/npmrc
        id: 'npmrc-auth',
        keywords: ['_auth', '_password'],
        shape:
          /(?<=^|[\n:])_(?:authToken|password|auth)[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[A-Za-z0-9_.+/=-]{10,400})/,
        minimumEntropy: 3,
        instead: 'Revoke it, then write ${NPM_TOKEN} in .npmrc.',
      },
      {
        ...common,
        // The login of a registry: https://docs.docker.com/reference/cli/docker/login/
        id: 'docker-config-auth',
        keywords: ['"auth"', '\\"auth\\"'],
        shape: /\\?"auth\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[A-Za-z0-9+/]{12,400}={0,2})\\?"/,
        isPlausible: isLogin,
        instead: 'Change the password and use a credential helper.',
      },
      {
        ...common,
        // https://developer.wordpress.org/advanced-administration/wordpress/wp-config/
        id: 'wp-config-secret',
        keywords: ["define('", 'define("', "define( '", 'define( "'],
        shape:
          /define\( ?["'](?:DB_PASSWORD|FTP_PASS|(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT))["'] ?, {0,8}["'](?<secret>[^"'\n]{6,120})["']/,
        isPlausible: isSalt,
        instead: 'Change it, then read it with getenv().',
      },
      {
        ...common,
        // https://httpd.apache.org/docs/current/misc/password_encryptions.html
        id: 'htpasswd-hash',
        files: /(?:^|\/)\.?htpasswd$/,
        keywords: [':$apr1$', ':$2y$', ':$2b$', ':{sha}', ':$5$', ':$6$'],
        shape: /:(?<secret>(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\})[A-Za-z0-9./$=+]{20,120})/,
        hasValidCheck: () => true,
        severity: 'medium',
        instead: 'Change the password and keep the file out of the repository.',
      },
      {
        ...common,
        // https://kubernetes.io/docs/concepts/configuration/secret/
        id: 'kubernetes-secret-yaml',
        keywords: ['kind: secret'],
        shape:
          /kind: ?Secret\b[^]{0,600}?\n(?:data|stringData):[ \t]{0,4}\n(?:[ \t]{1,8}[\w.-]{1,80}:[ \t]{0,4}\n?){0,1}[ \t]{1,8}[\w.-]{1,80}: ?["']?(?<secret>[A-Za-z0-9+/_-]{8,4000}={0,2})/i,
        severity: 'medium',
        instead: 'Replace it, then keep it in a sealed or external secret.',
      },
      {
        ...common,
        id: 'env-file-secret',
        kind: 'key',
        isGeneric: true,
        files:
          /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)[\w.-]{1,40})?|[\w.-]{1,40}\.env|\.envrc|credentials|\.s3cfg|\.pypirc|\.my\.cnf)$/,
        beside: [
          'password',
          'passwd',
          'pass',
          'pwd',
          'secret',
          'token',
          'key',
          'salt',
          'credential',
          'credentials',
          'auth',
        ],
        shape: /(?<=[=:] {0,4}["']?)[^\s"'#$<>]{8,200}(?=["'\s]|$)/,
        naming:
          /(?:password|passwd|pass|pwd|secret|token|key|salt|credentials?|auth)["']?\s{0,4}[=:]\s{0,4}["']?$/i,
        minimumEntropy: 2.5,
        isPlausible: (secret) =>
          isReal(secret) && !/^(?:https?:)?[./]|^\d{1,10}$|^(?:true|false)$/i.test(secret),
        severity: 'medium',
        instead: 'Replace it and keep the file out of the repository.',
      },
    ],
  }),
];

export const examples = (): SpecialExamples => ({
  'netrc-password': {
    matches: [`machine api.internal login deploy password ${sample(16)}`],
    lookalikes: ['machine api.internal login deploy password <password>'],
  },
  'pgpass-password': {
    matches: [`db.internal:5432:main:app:${sample(16)}`],
    lookalikes: ['db.internal:5432:main:app:password'],
  },
  'npmrc-auth': {
    matches: [`//registry.internal/:_password=${btoa(sample(16))}`],
    lookalikes: ['//registry.internal/:_authToken=${NPM_TOKEN}'],
  },
  'docker-config-auth': {
    matches: [`{"auths":{"registry.internal":{"auth":"${btoa(`deploy:${sample(16)}`)}"}}}`],
    lookalikes: [
      `{"auths":{"registry.internal":{"auth":"${btoa('user:password')}"}}}`,
      '{"auth":"disabled"}',
    ],
  },
  'wp-config-secret': {
    matches: [`define('DB_PASSWORD', '${sample(16)}');`, `define( 'AUTH_KEY', '${sample(40)}' );`],
    lookalikes: [
      "define('AUTH_KEY', 'put your unique phrase here');",
      "define('DB_PASSWORD', 'password_here');",
    ],
  },
  'htpasswd-hash': {
    matches: [`deploy:$apr1$${sample(8)}$${sample(22)}`],
    lookalikes: [`deploy:$unknown$${sample(22)}`],
  },
  'kubernetes-secret-yaml': {
    matches: [
      `kind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  password: ${btoa(sample(16))}\n`,
    ],
    lookalikes: [
      'kind: Secret\nmetadata:\n  name: db\ndata:\n  password: "{{ .Values.password }}"\n',
    ],
  },
  'env-file-secret': {
    matches: [`APP_PASS=${sample(14)}`],
    lookalikes: ['DB_PASS=password', 'TOKEN_KEY=${TOKEN}', 'AUTH=https://host.internal/'],
  },
});
