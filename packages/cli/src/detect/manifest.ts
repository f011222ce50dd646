import fs from 'node:fs';
import path from 'node:path';
import { readText } from '../init/read-text.js';
import { UsageError } from '../usage-error.js';
import { reasonOf } from '../reason.js';

export interface Manifest {
  readonly file: string;
  readonly text: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly isModule: boolean;
  readonly prepare: string | undefined;
  /** Name and range in every kind of dependencies. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Throws with what to do when there is no package.json, or none that can be read. */
export function readManifest(file: string): Manifest {
  if (!fs.existsSync(file)) {
    throw new UsageError(
      `There is no package.json in ${path.dirname(file)}. Nothing was written. Run \`npm init\` first, or name the folder with --cwd.`,
    );
  }
  const text = readText(file) ?? '';
  const content = parse(text, file);
  const prepare = recordOf(content['scripts'])['prepare'];
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  const dependencies = kinds.flatMap((kind) => Object.entries(recordOf(content[kind])));
  return {
    file,
    text,
    content,
    isModule: content['type'] === 'module',
    prepare: typeof prepare === 'string' ? prepare : undefined,
    dependencies: new Map(dependencies.map(([name, range]) => [name, String(range)])),
  };
}

function parse(text: string, file: string): Record<string, unknown> {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isRecord(content)) return content;
    throw new Error('it is no object');
  } catch (error) {
    const reason = reasonOf(error);
    throw new UsageError(
      `${file} is not valid JSON (${reason}). Nothing was written. Repair it and run the command again.`,
    );
  }
}

export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
