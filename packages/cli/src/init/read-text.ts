import fs from 'node:fs';
import { UsageError } from '../usage-error.js';

/** The text of a file, or undefined when there is none. A file that is not UTF-8 would not survive a change. */
export function readText(file: string): string | undefined {
  if (!fs.existsSync(file)) return undefined;
  const bytes = fs.readFileSync(file);
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  throw new UsageError(
    `${file} is not UTF-8 text. Nothing was written. Save it as UTF-8 and run the command again.`,
  );
}
