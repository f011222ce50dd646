import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The ESLint of the project; ours only when it has none. */
export async function loadEslint(cwd: string): Promise<typeof import('eslint')> {
  try {
    const entry = createRequire(path.join(cwd, 'package.json')).resolve('eslint');
    const loaded: { readonly default: typeof import('eslint') } = await import(
      pathToFileURL(entry).href
    );
    return loaded.default;
  } catch {
    return await import('eslint');
  }
}
