/** Whether a file may let pages of any site in with the credentials of their visitors; most files may not. */
export function mayPermitOrigins(text: string): boolean {
  return HEADER.test(text) || (CREDENTIALS.test(text) && ORIGIN.test(text));
}

const HEADER = /access-control-allow-credentials/i;
/** Not `credentials: 'include'`, which pages say to `fetch`. */
const CREDENTIALS = /\bcredentials['"`\]]*\s*(?:[,}=]|:(?!\s*['"`]))/;
const ORIGIN = /\borigin['"`\]]*\s*[:,}=(]/;
