import fs from 'node:fs';
import path from 'node:path';

/**
 * Where the hooks find the Node.js that runs now. A folder of the system outlives the next version of
 * Node.js, the folder of a version manager or of Homebrew behind it does not.
 */
export function nodeFolder(execPath = process.execPath): string {
  const real = fs.realpathSync(execPath);
  const lasting = LASTING.find((folder) => realpath(path.join(folder, 'node')) === real);
  return lasting ?? path.dirname(real);
}

const LASTING = ['/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'];

function realpath(file: string): string | undefined {
  try {
    return fs.realpathSync(file);
  } catch {
    return undefined;
  }
}
