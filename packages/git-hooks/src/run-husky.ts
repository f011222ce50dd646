import husky from 'husky';

/**
 * Lets Husky write its files and set core.hooksPath; returns its complaint, '' when it has none. It looks
 * for .git in the working directory and for HUSKY=0, about which our callers have decided; as it is
 * synchronous, nobody sees the detour.
 */
export function runHusky(top: string, folder: string): string {
  const [before, switched] = [process.cwd(), process.env['HUSKY']];
  delete process.env['HUSKY'];
  process.chdir(top);
  try {
    return husky(folder);
  } finally {
    process.chdir(before);
    if (switched !== undefined) process.env['HUSKY'] = switched;
  }
}
