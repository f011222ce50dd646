/** Whether a file may let others write its files, or read its secrets; most files do neither. */
export function mayPermitFiles(text: string): boolean {
  return CHANGES.test(text) || (WRITES.test(text) && isSecretMentioned(text));
}

function isSecretMentioned(text: string): boolean {
  return SECRET_FILE.test(text);
}

const CHANGES = /chmod|umask/;
const WRITES = /writeFile|appendFile|createWriteStream|outputFile/;
/** A name that ends in what files with private keys and passwords are called, as it stands in a string. */
const SECRET_FILE =
  /(?:\.key|\.pem|id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|credentials(?:\.json)?|\.npmrc|\.env)['"`]/;
