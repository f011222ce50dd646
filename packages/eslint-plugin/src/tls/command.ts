import { isHome } from './local.js';

/** The word that tells a program to accept any certificate: `-k`. */
export function weakWordOf(words: readonly string[]): string | undefined {
  if (words.some(isHome)) return undefined;
  const known = words.find((word) => ANY.test(word));
  if (known !== undefined) return known;
  const program = words.findIndex((word) => /(?:^|\/)curl(?:\.exe)?$/.test(word));
  return program < 0 ? undefined : words.slice(program).find((word) => CURL.test(word));
}

/** What no other program takes for something else. */
const ANY =
  /^(?:--no-check-certificates?|--insecure-skip-tls-verify(?:=true)?|--no-verify-ssl|--skip-tls-verify|http\.sslVerify=(?:false|0)|GIT_SSL_NO_VERIFY=\w+|NODE_TLS_REJECT_UNAUTHORIZED=0|PYTHONHTTPSVERIFY=0|--(?:no-strict-ssl|strict-ssl=false))$/i;
/** `-k` alone or after other letters that take no value. */
const CURL =
  /^(?:--insecure|--proxy-insecure|-[#0-46aBfgGiIjJlLMnNOpqRsSvZ]*k[#0-46aBfgGiIjJklLMnNOpqRsSvZ]*[A-Za-z]?)$/;
