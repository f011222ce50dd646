import husky from 'husky';

/**
 * Lets Husky write its files and set core.hooksPath; returns its complaint, '' when it has none. It looks
 * for .git in the working directory, and is synchronous, so nobody sees the detour.
 */
export function runHusky(top: string, folder: string): string {
  const before = process.cwd();
  process.chdir(top);
  try {
    return husky(folder);
  } finally {
    process.chdir(before);
  }
}
