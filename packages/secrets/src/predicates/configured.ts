import { isWeakPassword } from '../password.js';

/** Whether a value of a configuration file is no template and no password of documentation. */
export function isReal(secret: string): boolean {
  return !isWeakPassword(secret) && !/^[$%<{]|[{}]/.test(secret);
}

/** Whether a salt of WordPress, which may hold any sign, is not the one of its sample file. */
export function isSalt(secret: string): boolean {
  return isReal(secret.replace(/[{}$%<>]/g, '')) && !/unique phrase|_here$/.test(secret);
}

/** Whether it decodes to `user:password`, as a registry's login does. */
export function isLogin(text: string): boolean {
  try {
    const [, password = ''] =
      /^[\x21-\x39\x3b-\x7e]{1,100}:([\x20-\x7e]{4,400})$/.exec(atob(text)) ?? [];
    return password !== '' && isReal(password);
  } catch {
    return false;
  }
}
