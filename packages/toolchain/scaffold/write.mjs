import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../lib/failure.mjs';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Runs a scaffold: takes one name from the command line and writes the files that the template gives.
 * Nothing is written when the name is wrong or one of the files exists.
 *
 * @param {{ usage: string, name: RegExp, files: (name: string) => Record<string, string>, next: string[] }} scaffold
 */
export function scaffold(
  { usage, name, files, next },
  [given, folder = repository] = process.argv.slice(2),
) {
  try {
    if (given === undefined || !name.test(given)) {
      throw new Failure(`${usage}\nThe name must match ${name}.`, 2);
    }
    const planned = Object.entries(files(given));
    const taken = planned.filter(([file]) => existsSync(path.join(folder, file)));
    if (taken.length)
      throw new Failure(`Already there: ${taken.map(([file]) => file).join(', ')}.`, 2);
    for (const [file, text] of planned) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
      console.log(`wrote ${file}`);
    }
    console.log(['Next:', ...next].join('\n  '));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
