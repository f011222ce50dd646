/** What an option or a variable of the environment does to TLS when it has one of some values. */
export interface Weakness {
  readonly is: readonly (string | number | boolean)[];
  /** Completes "`rejectUnauthorized: false` …". */
  readonly effect: string;
  readonly instead: string;
  /** What to write for a value that stands in the code, as source text. */
  readonly safe?: string;
}

const anyCertificate = 'accepts any certificate';
const authority = 'Leave it out; a certificate of your own is trusted by its authority in `ca`.';

const off: Weakness = { is: [false], effect: anyCertificate, instead: authority, safe: 'true' };
const on: Weakness = { ...off, is: [true], safe: 'false' };
const variable = 'Leave it out, and name the authority of your certificates in';
const old: Weakness = {
  is: ['TLSv1', 'TLSv1.1'],
  effect: 'speaks a version of TLS that can be broken',
  instead: "Leave it out, or write 'TLSv1.2'.",
  safe: "'TLSv1.2'",
};

/** The names say what they are for, whatever object they are a property of. */
const weaknesses: Readonly<Record<string, Weakness>> = {
  // https://nodejs.org/api/tls.html#tlsconnectoptions-callback
  rejectUnauthorized: off,
  NODE_TLS_REJECT_UNAUTHORIZED: {
    ...off,
    is: ['0', 0],
    instead: `${variable} \`NODE_EXTRA_CA_CERTS\`.`,
    safe: "'1'",
  },
  minVersion: old,
  maxVersion: old,
  DEFAULT_MIN_VERSION: old,
  DEFAULT_MAX_VERSION: old,
  secureProtocol: {
    ...old,
    is: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1_1'].flatMap((protocol) =>
      ['_method', '_client_method', '_server_method'].map((end) => protocol + end),
    ),
    instead: "Leave it out, or write `minVersion: 'TLSv1.2'`.",
    safe: "'TLS_method'",
  },
  // request and npm
  strictSSL: off,
  'strict-ssl': off,
  npm_config_strict_ssl: { ...off, is: ['false', false], safe: "'true'" },
  // git, Python
  GIT_SSL_NO_VERIFY: {
    ...on,
    is: ['1', 1, 'true', true],
    instead: `${variable} \`GIT_SSL_CAINFO\`.`,
    safe: "'false'",
  },
  'http.sslVerify': { ...off, is: ['false', false], safe: "'true'" },
  PYTHONHTTPSVERIFY: { ...off, is: ['0', 0], instead: 'Leave it out.', safe: "'1'" },
  // https://www.mongodb.com/docs/drivers/node/current/security/tls/
  sslValidate: off,
  tlsInsecure: on,
  tlsAllowInvalidCertificates: on,
  tlsAllowInvalidHostnames: { ...on, effect: 'accepts a certificate of any other host' },
  // SQL Server, libcurl, Kubernetes
  trustServerCertificate: on,
  sslVerifyPeer: { ...off, is: [false, 0] },
  sslVerifyHost: { ...off, is: [false, 0], effect: 'accepts a certificate of any other host' },
  skipTLSVerify: on,
};

export function weaknessOf(name: string): Weakness | undefined {
  return Object.hasOwn(weaknesses, name) ? weaknesses[name] : undefined;
}
