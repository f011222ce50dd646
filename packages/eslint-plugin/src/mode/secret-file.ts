/** What a path tells of the file at it: others must not read it at all, or not when it is given a mode. */
export type Secrecy = 'secret' | 'sensitive' | undefined;

export function secrecyOf(path: string): Secrecy {
  const name = path.split(/[/\\]/).at(-1) ?? '';
  if (PUBLIC.test(name)) return undefined;
  if (SECRET.test(name)) return 'secret';
  return SENSITIVE.test(name) ? 'sensitive' : undefined;
}

const PUBLIC = /pub|cert|\bca\b|chain|example|sample|template/i;
/** Private keys and what programs keep passwords in. */
const SECRET =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|credentials(?:\.json)?)$|\.key$|private[\w.-]*\.pem$|key\.pem$/i;
/** Those that often hold something else. */
const SENSITIVE = /^(?:\.npmrc|\.env(?:\.\w+)?)$|\.pem$/i;
