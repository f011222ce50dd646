import { entropy } from '../entropy.js';
import { isWeakPassword } from '../password.js';
import { isWritten } from '../written.js';

/** Whether a bearer token says nothing by itself; one that does has a format of its own. */
export function isOpaque(token: string): boolean {
  return (
    !token.startsWith('eyJ') &&
    /\d/.test(token) &&
    /[A-Za-z]/.test(token) &&
    !isWritten(token) &&
    entropy(token) > 3.2
  );
}

/** Whether it decodes to `user:password`, and not to the one that every manual shows. */
export function hasUserAndPassword(text: string): boolean {
  try {
    const [, user, password] = /^([\x20-\x7e]*?):([\x20-\x7e]+)$/.exec(atob(text)) ?? [];
    if (user === undefined || password === undefined) return false;
    return password.length >= 6 && !isWeakPassword(password) && !/^open ?sesame$/i.test(password);
  } catch {
    return false;
  }
}

/** Whether a password of a command line is none that the shell fills in, or that everybody tries first. */
export function isOfCommand(secret: string): boolean {
  return !isWeakPassword(secret.replace(/\W+$/, '')) && !/^[$<{%]/.test(secret);
}
