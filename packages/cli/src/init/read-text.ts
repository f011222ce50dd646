import fs from 'node:fs';

/** The text of a file, or undefined when there is none. */
export function readText(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
