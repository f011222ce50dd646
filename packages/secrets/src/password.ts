/** Documentation writes `user:password@localhost`; nobody is harmed by that. */
export function isRealPassword(
  secret: string,
  { user = '', host = '' }: Readonly<Record<string, string>>,
): boolean {
  return (
    !isWeakPassword(secret) &&
    !isLocalHost(host) &&
    secret !== user &&
    !/[{}$%]{2}|[{}]|^\$|^%[A-Z_]{2,60}%$/.test(secret)
  );
}

/** The machine itself, or one that documentation makes up. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}

/** A word that stands for a password, or a password that everybody tries first. */
export function isWeakPassword(text: string): boolean {
  return WEAK.test(text);
}

const WEAK =
  /^(?:(?:my|your|the|db|some|new|old|user|super|root)?[_-]?(?:pass|passwd|passw0rd|p4ssw0rd|password|passphrase|pwd|secret|secretkey|credentials?)|user|username|login|admin|administrator|root|test|testing|tester|guest|token|key|foo|bar|baz|qux|hunter|letmein|qwerty|welcome|default|postgres|mysql|mongo|redis|rabbit|rabbitmq|sa|none|null|true|false|undefined|string|port)[!@#$_-]?\d{0,6}[!@#$]?$/i;
const LOCAL =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host|hostname|host\.docker\.internal|(?:my|your)[\w.-]{0,60})$|(?:^|\.)(?:example\.(?:com|org|net|test)|example|test|invalid|localhost|local)$/i;
