/** Whether a file may switch the verification of certificates off; most files speak of nothing like it. */
export function mayDisableTls(text: string): boolean {
  return MENTIONS.test(text);
}

/** Nothing but constants, which are found fast. */
const MENTIONS = new RegExp(
  [
    'ejectUnauthorized', // rejectUnauthorized
    'NODE_TLS_REJECT', // NODE_TLS_REJECT_UNAUTHORIZED
    'checkServerIdentity',
    'strictSSL',
    'strict-ssl',
    'strict_ssl',
    'SSL_NO_VERIFY', // GIT_SSL_NO_VERIFY
    String.raw`http\.sslVerify`,
    'PYTHONHTTPSVERIFY',
    'sslmode=',
    'sslaccept=',
    'sslValidate',
    'tlsAllowInvalid',
    'tlsInsecure',
    'skipTLSVerify',
    'rustServerCertificate', // trustServerCertificate, TrustServerCertificate
    'sslVerifyPeer',
    'TLSv1',
    'SSLv',
  ].join('|'),
);

/** Whether commands of a file may do so; without a function that runs programs they are only texts. */
export function mayRunWithoutTls(text: string): boolean {
  return /curl|wget|sslVerify|_NO_VERIFY|strict-ssl|REJECT_UNAUTH|HTTPSVERIFY|verify|no-check/.test(
    text,
  );
}
